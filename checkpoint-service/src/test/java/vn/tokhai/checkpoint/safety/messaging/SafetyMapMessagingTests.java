package vn.tokhai.checkpoint.safety.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.checkpoint.ChangingCheckpoints;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.RegisteringCheckpoints;
import vn.tokhai.checkpoint.ServiceProperties;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.Submission;
import vn.tokhai.checkpoint.safety.Answer;
import vn.tokhai.checkpoint.safety.RatingPlaces;
import vn.tokhai.checkpoint.safety.ReadingTheMap;
import vn.tokhai.checkpoint.safety.ReadingTheMap.PublicPlace;
import vn.tokhai.checkpoint.safety.SafetyLevel;
import vn.tokhai.checkpoint.safety.Tile;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** From a rating through the store and the log to the map, on a real broker. */
@SpringBootTest
class SafetyMapMessagingTests {

    private static final Logger log = LoggerFactory.getLogger(SafetyMapMessagingTests.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Tile TILE = Tile.of(16, 52645, 30618).orElseThrow();

    @Autowired
    private RegisteringCheckpoints registering;

    @Autowired
    private ChangingCheckpoints changing;

    @Autowired
    private RatingPlaces rating;

    @Autowired
    private ReadingTheMap map;

    @Autowired
    private MongoTemplate mongo;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        ServiceProperties.add(properties, TestStore.freshDatabase(), TestBroker.address());
        properties.add("tokhai.checkpoint.safety.group-id", () -> "safety-" + UUID.randomUUID());
    }

    /** The embedded store stumbles over a write while the indexes of an empty database are made. */
    @BeforeEach
    void awaitTheStore() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> mongo.getCollection("venueKeys").countDocuments() == 1
                        && mongo.indexOps("safety-nodes").getIndexInfo().size() > 1);
    }

    @Test
    void changesTheMapWhenAPlaceIsRatedAndWhenItsOwnerWithdrawsIt() {
        String owner = UUID.randomUUID().toString();
        Checkpoint eatery = done(registering.register(owner, UUID.randomUUID().toString(), form(true)));
        await("registration", () -> assertThat(shown(eatery))
                .singleElement()
                .satisfies(place -> assertThat(place.pin().level()).isNull()));

        rate(eatery, owner, "safe");
        await("rating", () -> assertThat(shown(eatery))
                .singleElement()
                .satisfies(place -> assertThat(place.pin().level()).isEqualTo(SafetyLevel.SAFE)));
        await("ward", () -> assertThat(map.area(Structure.OF_2021, "22846")
                        .orElseThrow()
                        .figures()
                        .tally()
                        .count(SafetyLevel.SAFE))
                .isEqualTo(1));

        rate(eatery, owner, "unsafe");
        await("worse rating", () -> assertThat(map.provinces(Structure.OF_2021).provinces().stream()
                        .filter(part -> part.unit().code().equals("58"))
                        .map(part -> part.figures().tally().count(SafetyLevel.HIGH_RISK)))
                .containsExactly(1));

        done(changing.correct(eatery.id(), owner, eatery.version(), form(false)));
        await("withdrawal", () -> assertThat(shown(eatery)).isEmpty());
        Awaitility.await().atMost(PATIENCE).until(() -> outbox("A/2021/58").isEmpty());
    }

    private List<Object> outbox(String node) {
        Document stored = Objects.requireNonNull(mongo.getCollection("safety-nodes")
                .find(new Document("_id", node))
                .first());
        return stored.getList("outbox", Object.class, List.of());
    }

    /** How long it took is logged, not asserted: this machine is shared. */
    private static void await(String what, ThrowingRunnable assertion) {
        Instant from = Instant.now();
        Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).untilAsserted(assertion);
        log.info(
                "The map showed the {} after {} ms",
                what,
                Duration.between(from, Instant.now()).toMillis());
    }

    private void rate(Checkpoint place, String owner, String result) {
        done(rating.assess(
                place.id(),
                owner,
                new RatingPlaces.SelfAssessment(
                        UUID.randomUUID().toString(), "market-2225", List.of(new Answer("KET-QUA", result, null)))));
    }

    private List<PublicPlace> shown(Checkpoint place) {
        return map.tile(TILE).places().stream()
                .filter(each -> each.id().equals(place.id().toString()))
                .toList();
    }

    private static Submission form(boolean onPublicMap) {
        Submission market = CheckpointFixtures.marketForm();
        return new Submission(
                "Quán Vĩnh Hải",
                "EATERY",
                market.phone(),
                market.area(),
                market.position(),
                market.address(),
                new Submission.CoordinatesGiven(11.72345, 109.18765),
                onPublicMap,
                market.traits());
    }
}
