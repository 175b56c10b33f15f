package vn.tokhai.checkin.messaging;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

import vn.tokhai.checkin.messaging.RunningService.Answer;
import vn.tokhai.contracts.checkin.VisitEvent;
import vn.tokhai.contracts.checkpoint.CheckpointState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From the scan to the lists: what the service does on any real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CheckInContract {

    private static final String APPLICATION = "checkin-" + UUID.randomUUID();
    private static final int PORT = RunningService.freePort();

    private Path state;
    private TestWorld world;
    private RunningService service;

    private String person = "";

    abstract String broker();

    @BeforeAll
    void start(@TempDir Path directory) {
        state = directory;
        service = RunningService.start(broker(), APPLICATION, state, PORT).awaitReady();
        world = new TestWorld(broker());
        world.publish();
        awaitKnown(world.checkpoint);
    }

    @BeforeEach
    void newPerson() {
        person = UUID.randomUUID().toString();
    }

    @AfterAll
    void stop() {
        service.close();
        world.close();
    }

    @Test
    void takesAScanAndShowsTheVisitToThePersonAndTheOwner() {
        String scanId = UUID.randomUUID().toString();

        Answer answer = checkIn(person, scanId, world.checkpoint);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().at("/visitId").asString()).isEqualTo(scanId);
        assertThat(answer.json().at("/place/name").asString()).isEqualTo("Chợ Ninh Hải");
        assertThat(answer.json().at("/shortCode").asString()).hasSize(4);
        awaitVisits("/api/v1/me/visits", person, visits -> assertThat(visits)
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.at("/visitId").asString()).isEqualTo(scanId);
                    assertThat(visit.at("/place/address").asString()).isEqualTo("12 Trường Chinh");
                    assertThat(visit.at("/trust/grade").asString()).isEqualTo("B");
                    assertThat(visit.has("departedAt")).isFalse();
                }));
        awaitVisits(placeVisits(), world.owner, visits -> assertThat(visits)
                .filteredOn(visit -> visit.at("/visitId").asString().equals(scanId))
                .singleElement()
                .satisfies(visit -> assertThat(visit.at("/personId").asString()).isEqualTo(person)));
    }

    @Test
    void endsTheVisitByTheButtonAndTellsBoth() {
        String scanId = UUID.randomUUID().toString();
        checkIn(person, scanId, world.checkpoint);

        Answer answer = checkOut(person, scanId);

        assertThat(answer.status()).isEqualTo(202);
        awaitVisits("/api/v1/me/visits", person, visits -> assertThat(visits)
                .singleElement()
                .satisfies(
                        visit -> assertThat(visit.at("/departure").asString()).isEqualTo("BUTTON")));
        awaitVisits(placeVisits() + "?direction=OUT", world.owner, visits -> assertThat(visits)
                .extracting(visit -> visit.at("/visitId").asString())
                .contains(scanId));
        await().untilAsserted(() -> assertThat(world.told(person))
                .last()
                .isInstanceOfSatisfying(
                        VisitEvent.VisitClosed.class,
                        closed -> assertThat(closed.visit().version()).isEqualTo(2)));
    }

    @Test
    void countsWhoIsThere() {
        assertThat(checkIn(person, UUID.randomUUID().toString(), world.unit).status())
                .isEqualTo(202);

        await().untilAsserted(() -> {
            Answer occupancy = service.get("/api/v1/checkpoints/" + world.checkpoint + "/occupancy", world.owner);
            assertThat(occupancy.status()).isEqualTo(200);
            assertThat(occupancy.json().at("/byUnit").valueStream()).anySatisfy(unit -> {
                assertThat(unit.at("/unitId").asString("")).isEqualTo(world.unit);
                assertThat(unit.at("/present").asInt()).isPositive();
                assertThat(unit.at("/unitName").asString()).isEqualTo("Tầng 2");
            });
        });
    }

    @Test
    void R26_takesAnOfflineBatchOutOfOrderAndRepeatedOnce() {
        Instant base = Instant.now().minus(Duration.ofHours(60));
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();

        checkOut(person, second, base.plus(Duration.ofHours(5)));
        checkIn(person, second, world.checkpoint, base.plus(Duration.ofHours(4)));
        checkIn(person, second, world.checkpoint, base.plus(Duration.ofHours(4)));
        checkIn(person, first, world.checkpoint, base);
        checkOut(person, first, base.plus(Duration.ofHours(1)));

        awaitVisits("/api/v1/me/visits", person, visits -> {
            assertThat(visits)
                    .extracting(visit -> visit.at("/visitId").asString())
                    .containsExactly(second, first);
            assertThat(visits)
                    .extracting(visit -> visit.at("/departure").asString())
                    .containsOnly("BUTTON");
        });
    }

    @Test
    void R02_staffCheckInByPersonalCodeWorksUntilTheCodeIsRevoked() {
        String code = world.codes.personalCode(person, 1);

        Answer taken = staffCheckIn(code);
        world.reissue(person, 2);

        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.json().at("/personId").asString()).isEqualTo(person);
        await().untilAsserted(() -> assertThat(staffCheckIn(code).status()).isEqualTo(409));
        assertThat(staffCheckIn(world.codes.personalCode(person, 2)).status()).isEqualTo(202);
        awaitVisits("/api/v1/me/visits", person, visits -> assertThat(visits)
                .first()
                .satisfies(
                        visit -> assertThat(visit.at("/trust/grade").asString()).isEqualTo("A")));
    }

    @Test
    void refusesASuspendedPlaceOnceTheRegistrySaysSo() {
        String place = TestWorld.newPlaceId();
        world.publish(place, 1, CheckpointState.Status.ACTIVE);
        awaitKnown(place);

        world.publish(place, 2, CheckpointState.Status.SUSPENDED);

        await().untilAsserted(() -> {
            Answer answer = checkIn(person, UUID.randomUUID().toString(), place);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().at("/type").asString()).isEqualTo("/problems/checkpoint-suspended");
        });
    }

    @Test
    void pagesThroughTheListWithoutLossOrRepetition() {
        Instant base = Instant.now().minus(Duration.ofHours(30));
        List<String> scanIds = IntStream.range(0, 7)
                .mapToObj(i -> {
                    String scanId = UUID.randomUUID().toString();
                    checkIn(person, scanId, world.checkpoint, base.plus(Duration.ofHours(4L * i)));
                    return scanId;
                })
                .toList();
        awaitVisits("/api/v1/me/visits", person, visits -> assertThat(visits).hasSize(7));

        List<String> read = new ArrayList<>();
        String after = "";
        do {
            Answer page = service.get("/api/v1/me/visits?limit=3" + after, person);
            page.json()
                    .at("/visits")
                    .forEach(visit -> read.add(visit.at("/visitId").asString()));
            after = page.json().has("next")
                    ? "&after=" + page.json().at("/next").asString()
                    : "";
        } while (!after.isEmpty());

        assertThat(read).isEqualTo(scanIds.reversed());
    }

    @Test
    void keepsVisitsOverARestartAndRebuildsThemWhenTheDiskIsLost() throws IOException {
        String scanId = UUID.randomUUID().toString();
        checkIn(person, scanId, world.checkpoint);
        awaitVisits("/api/v1/me/visits", person, visits -> assertThat(visits).hasSize(1));

        service.close();
        service = RunningService.start(broker(), APPLICATION, state, PORT).awaitReady();

        awaitVisits("/api/v1/me/visits", person, visits -> assertThat(visits).hasSize(1));
        checkOut(person, scanId);
        awaitVisits("/api/v1/me/visits", person, visits -> assertThat(visits)
                .allSatisfy(visit -> assertThat(visit.has("departedAt")).isTrue()));

        service.close();
        assertThat(FileSystemUtils.deleteRecursively(state)).isTrue();
        service = RunningService.start(broker(), APPLICATION, state, PORT).awaitReady();

        awaitVisits("/api/v1/me/visits", person, visits -> assertThat(visits)
                .singleElement()
                .satisfies(
                        visit -> assertThat(visit.at("/departure").asString()).isEqualTo("BUTTON")));
        awaitVisits(placeVisits(), world.owner, visits -> assertThat(visits)
                .extracting(visit -> visit.at("/visitId").asString())
                .contains(scanId));
    }

    private void awaitKnown(String place) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(service.get("/api/v1/checkpoints/" + place + "/short-code", world.owner)
                                .status())
                        .isEqualTo(200));
    }

    private String placeVisits() {
        return "/api/v1/checkpoints/" + world.checkpoint + "/visits";
    }

    private void awaitVisits(String path, String reader, Consumer<List<JsonNode>> check) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer answer = service.get(path, reader);
            assertThat(answer.status()).isEqualTo(200);
            check.accept(answer.json().at("/visits").valueStream().toList());
        });
    }

    private Answer checkIn(String personId, String scanId, String place) {
        return checkIn(personId, scanId, place, Instant.now());
    }

    private Answer checkIn(String personId, String scanId, String place, Instant at) {
        return service.post(
                "/api/v1/check-ins",
                personId,
                Map.of("scanId", scanId, "code", world.codes.venueCode(place, 1), "scannedAt", at));
    }

    private Answer checkOut(String personId, String visitId) {
        return checkOut(personId, visitId, Instant.now());
    }

    private Answer checkOut(String personId, String visitId, Instant at) {
        return service.post(
                "/api/v1/check-outs",
                personId,
                Map.of(
                        "scanId",
                        UUID.randomUUID().toString(),
                        "visitId",
                        visitId,
                        "checkpointId",
                        world.checkpoint,
                        "scannedAt",
                        at));
    }

    private Answer staffCheckIn(String code) {
        return service.post(
                "/api/v1/checkpoints/" + world.checkpoint + "/check-ins",
                world.owner,
                Map.of("scanId", UUID.randomUUID().toString(), "code", code, "scannedAt", Instant.now()));
    }
}
