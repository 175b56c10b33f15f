package vn.tokhai.checkin.messaging;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tokhai.checkin.messaging.RunningService.Answer;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.platform.testing.TestBroker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two instances share the visits; whichever is asked answers as if it had all of them, or not at all. */
class TwoInstancesMessagingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String application = "checkin-" + UUID.randomUUID();
    private final List<String> people =
            IntStream.range(0, 12).mapToObj(i -> UUID.randomUUID().toString()).toList();
    private final List<String> places =
            IntStream.range(0, 12).mapToObj(i -> TestWorld.newPlaceId()).toList();

    @Test
    void answersForEveryKeyWhicheverIsAskedAndWhenOneIsGone(@TempDir Path firstState, @TempDir Path secondState) {
        try (TestWorld world = new TestWorld(TestBroker.address());
                RunningService first = RunningService.start(
                        TestBroker.address(), application, firstState, RunningService.freePort())) {
            first.awaitReady();
            world.publish();
            places.forEach(place -> world.publish(place, 1, CheckpointState.Status.ACTIVE));
            for (int i = 0; i < people.size(); i++) {
                checkIn(first, world, people.get(i), places.get(i));
            }
            awaitAll(first, world);

            RunningService second =
                    RunningService.start(TestBroker.address(), application, secondState, RunningService.freePort());
            try {
                second.awaitReady();
                awaitAll(first, world);
                awaitAll(second, world);
                assertThat(Stream.of(first, second).map(RunningService::ownedPartitions))
                        .allSatisfy(owned -> assertThat(owned).isPositive());
            } finally {
                second.close();
            }

            awaitAll(first, world);
        }
    }

    private static void checkIn(RunningService service, TestWorld world, String person, String place) {
        String scanId = UUID.randomUUID().toString();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(service.post(
                                "/api/v1/check-ins",
                                person,
                                Map.of(
                                        "scanId",
                                        scanId,
                                        "code",
                                        world.codes.venueCode(place, 1),
                                        "scannedAt",
                                        Instant.now()))
                        .status())
                .isEqualTo(202));
    }

    private void awaitAll(RunningService service, TestWorld world) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            people.forEach(person -> assertOneVisit(service.get("/api/v1/me/visits", person)));
            places.forEach(
                    place -> assertOneVisit(service.get("/api/v1/checkpoints/" + place + "/visits", world.owner)));
            places.forEach(place -> assertThat(service.get("/api/v1/checkpoints/" + place + "/occupancy", world.owner)
                            .json()
                            .at("/present")
                            .asInt())
                    .isEqualTo(1));
        });
    }

    private static void assertOneVisit(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/visits")).hasSize(1);
    }
}
