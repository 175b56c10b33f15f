package vn.tokhai.tracing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.Visit;
import vn.tokhai.contracts.checkin.VisitEvent;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.contracts.tracing.TracingEvent;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole service on a real broker and the embedded store: from visits to a ranked list and the events told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "logging.level.root=ERROR")
class TracingFlowMessagingTests {

    private static final Duration SOON = Duration.ofSeconds(90);

    @Autowired
    private OpeningCases opening;

    @Autowired
    private ListingContacts listing;

    @Autowired
    private SecondGenerations generations;

    @Autowired
    private Cases cases;

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private HealthIndicator topologyHealthIndicator;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    private final String index = UUID.randomUUID().toString();
    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();
    private final String market = "M" + UUID.randomUUID().toString().substring(0, 12);
    private final String cafe = "C" + UUID.randomUUID().toString().substring(0, 12);

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        String application = "tracing-" + UUID.randomUUID();
        registry.add("spring.kafka.bootstrap-servers", TestBroker::address);
        registry.add("spring.mongodb.uri", TestStore::freshDatabase);
        registry.add("tokhai.tracing.streams.application-id", () -> application);
        // not a temporary directory of JUnit, which is gone before the topology has ended
        registry.add("tokhai.tracing.streams.data-dir", () -> "target/" + application);
        registry.add("tokhai.platform.kafka.partitions", TracingFlowMessagingTests::partitionsOfTheBroker);
    }

    /** Tests of other services may have created the topic of visits before, on a shared broker. */
    private static int partitionsOfTheBroker() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.address()))) {
            return Objects.requireNonNull(admin.describeTopics(List.of(Topics.VISITS.name()))
                            .allTopicNames()
                            .get(30, TimeUnit.SECONDS)
                            .get(Topics.VISITS.name()))
                    .partitions()
                    .size();
        } catch (ExecutionException e) {
            return 2;
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void isReady() {
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(
                        Objects.requireNonNull(topologyHealthIndicator.health()).getStatus())
                .isEqualTo(Status.UP));
    }

    @Test
    void findsContactsOfTwoGenerationsAndTellsOfThem() {
        know(market, true);
        know(cafe, false);
        visit(index, market, ago(180), ago(120));
        visit(first, market, ago(165), ago(100));
        visit(first, cafe, ago(80), ago(50));
        visit(second, cafe, ago(70), null);

        Case opened = open();

        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            assertThat(listing.state(opened, 1)).isEqualTo(new TracingState(TracingState.State.COMPLETE, 1, 1));
            assertThat(contacts(opened, 1)).extracting(Contact::overlapMinutes).containsExactly(45L);
        });
        assertThat(listing.placesOf(contacts(opened, 1)))
                .hasEntrySatisfying(
                        market, place -> assertThat(place.placeName()).isEqualTo("Nơi Mẫu " + market));

        Case widened = generations.request(opened).orElseThrow();
        assertThat(listing.state(widened, 2).state()).isEqualTo(TracingState.State.RUNNING);

        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            Case now = cases.find(opened.caseId()).orElseThrow();
            assertThat(listing.state(now, 2).state()).isEqualTo(TracingState.State.COMPLETE);
            assertThat(contacts(now, 2))
                    .extracting(contact -> contact.id().personId())
                    .containsExactly(second);
        });
        List<TracingEvent> told = told(opened.caseId(), 3);
        assertThat(told).hasAtLeastOneElementOfType(TracingEvent.CaseOpened.class);
        assertThat(told)
                .filteredOn(TracingEvent.ContactFound.class::isInstance)
                .map(TracingEvent.ContactFound.class::cast)
                .extracting(TracingEvent.ContactFound::personId)
                .contains(first, second)
                .doesNotContain(index);
    }

    @Test
    void addsAContactWhoseVisitComesAfterTheCaseWasTraced() {
        visit(index, market, ago(180), ago(120));
        Case opened = open();
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(
                        listing.state(opened, 1).state())
                .isEqualTo(TracingState.State.COMPLETE));

        visit(first, market, ago(130), ago(100));

        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(contacts(opened, 1))
                .singleElement()
                .satisfies(contact -> {
                    assertThat(contact.overlapMinutes()).isEqualTo(10);
                    assertThat(contact.late()).isTrue();
                }));
    }

    private List<Contact> contacts(Case of, int generation) {
        return listing.page(of, generation, 50, null).contacts();
    }

    private Case open() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Window.ZONE);
        var confirmation = new Case.Confirmation(
                index, TracingFixtures.NINH_HAI, "XN-MAU-7", today.minusDays(1), today, null, null, null);
        var outcome = opening.open(UUID.randomUUID(), "officer.ninhthuan", confirmation);
        return ((OpeningCases.Outcome.Opened) outcome).opened();
    }

    private Instant ago(int minutes) {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofMinutes(minutes));
    }

    private void visit(String person, String place, Instant arrived, @Nullable Instant departed) {
        String id = UUID.randomUUID().toString();
        var visit = new Visit(
                id,
                person,
                place,
                null,
                arrived,
                departed,
                null,
                departed == null ? null : Visit.Departure.BUTTON,
                new Visit.Trust("B", List.of("phone-verified")),
                1);
        VisitEvent event = departed == null ? new VisitEvent.VisitOpened(visit) : new VisitEvent.VisitClosed(visit);
        publisher
                .publish(new OutgoingEvent(Topics.VISITS.name(), person, id, "visit.closed", arrived, event))
                .join();
    }

    private void know(String place, boolean closed) {
        var area = new AdministrativeArea("2021", "58", "586", "22846");
        var state = new CheckpointState(
                place,
                1,
                place,
                "MARKET",
                closed,
                60,
                CheckpointState.Status.ACTIVE,
                area,
                "Số 1",
                "Nơi Mẫu " + place,
                1,
                List.of(),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
        publisher
                .publish(new OutgoingEvent(
                        Topics.CHECKPOINT_REGISTRY.name(),
                        place,
                        place,
                        "checkpoint.state-changed",
                        Instant.EPOCH,
                        state))
                .join();
    }

    private List<TracingEvent> told(String caseId, int atLeast) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", TestBroker.address());
        settings.put("group.id", "told-" + UUID.randomUUID());
        settings.put("auto.offset.reset", "earliest");
        List<TracingEvent> told = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.TRACING.name()));
            Awaitility.await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> {
                    if (found.key().equals(caseId)) {
                        told.add(json.readValue(found.value(), TracingEvent.class));
                    }
                });
                return told.size() >= atLeast;
            });
        }
        return told;
    }
}
