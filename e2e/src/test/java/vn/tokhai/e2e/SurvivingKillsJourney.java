package vn.tokhai.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.tokhai.e2e.Town.Place;
import vn.tokhai.e2e.Town.Resident;
import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.Residents;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scans keep coming while processes are killed with -9 one after the other. Whoever got no answer sends the same scan again,
 * as an app does. In the end each acknowledged scan is one visit.
 */
class SurvivingKillsJourney {

    private static final int PEOPLE = 12;
    private static final Duration RECOVERY = Duration.ofSeconds(120);

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Town town = new Town();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Map<Resident, Set<String>> visits = new ConcurrentHashMap<>();

    @Test
    void losesNothingAndCountsNothingTwice() throws Exception {
        List<Place> places = List.of(town.place("Chợ Mẫu Bền A"), town.place("Chợ Mẫu Bền B"));
        List<Resident> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> town.resident("Mẫu Kiên Trì " + i))
                .toList();

        try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> walking = people.stream()
                    .<Future<?>>map(person -> phones.submit(() -> walk(person, places)))
                    .toList();
            for (String victim : List.of("checkin-service", "broker", "store", "checkpoint-service")) {
                awaitScans(PEOPLE);
                kill(victim);
                awaitScans(PEOPLE);
            }
            going.set(false);
            for (Future<?> walk : walking) {
                walk.get();
            }
        }

        for (Resident person : people) {
            List<String> seen = town.visitsOf(person, visitsOf(person).size()).stream()
                    .map(visit -> visit.get("visitId").asString())
                    .toList();
            assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(visitsOf(person));
        }
    }

    private Set<String> visitsOf(Resident person) {
        return visits.computeIfAbsent(person, key -> ConcurrentHashMap.newKeySet());
    }

    /** Arrives at one place after the other; each arrival is repeated until it is acknowledged. */
    private void walk(Resident person, List<Place> places) {
        Set<String> mine = visitsOf(person);
        for (int turn = 0; going.get(); turn++) {
            Map<String, Object> scan =
                    Residents.scan(places.get(turn % places.size()).code(), Instant.now());
            String scanId = String.valueOf(scan.get("scanId"));
            Awaitility.await()
                    .atMost(RECOVERY)
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptions()
                    .until(() -> isAcknowledged(person, scan));
            mine.add(scanId);
            acknowledged.incrementAndGet();
        }
    }

    private boolean isAcknowledged(Resident person, Map<String, Object> scan) {
        Api.Answer answer = platform.api.post("/api/v1/check-ins", person.token(), scan);
        assertThat(answer.status()).as(answer.text()).isIn(202, 429, 503);
        return answer.status() == 202;
    }

    private void awaitScans(int more) {
        int before = acknowledged.get();
        Awaitility.await().atMost(RECOVERY).until(() -> acknowledged.get() >= before + more);
    }

    /** Kills as the kernel would and waits until the launcher has put the part back. */
    private void kill(String name) {
        long pid = platform.part(name).pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        Awaitility.await().atMost(RECOVERY).until(() -> {
            RunningPlatform.Part part = platform.part(name);
            return part.pid() != pid && part.healthy();
        });
    }
}
