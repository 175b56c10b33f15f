package vn.tokhai.checkpoint.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.ChangingCheckpoints;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.FakePhones;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PendingEvents;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.ProvenPhones;
import vn.tokhai.checkpoint.RegisteringCheckpoints;
import vn.tokhai.checkpoint.ServiceProperties;
import vn.tokhai.checkpoint.StaffingCheckpoints;
import vn.tokhai.checkpoint.transfers.TransferringOwnership;
import vn.tokhai.contracts.checkpoint.CheckpointEvent;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.contracts.checkpoint.VenueKeyPublished;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** From the use case through the store to the log and back. */
@SpringBootTest
class RegistryMessagingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private RegisteringCheckpoints registering;

    @Autowired
    private ChangingCheckpoints changing;

    @Autowired
    private StaffingCheckpoints staffing;

    @Autowired
    private TransferringOwnership transferring;

    @Autowired
    private FakePhones phones;

    @Autowired
    private PendingEvents events;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private JsonMapper json;

    /** People agree at once. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Phones {

        @Bean
        @Primary
        FakePhones phones() {
            return new FakePhones();
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        ServiceProperties.add(properties, TestStore.freshDatabase(), TestBroker.address());
    }

    /** The embedded store stumbles over a write while the indexes of an empty database are made. */
    @BeforeEach
    void awaitTheStore() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> mongo.getCollection("venueKeys").countDocuments() == 1);
    }

    @Test
    void tellsEachStateInOrderUnderTheIdOfTheCheckpoint() {
        String owner = UUID.randomUUID().toString();
        Checkpoint market =
                done(registering.register(owner, UUID.randomUUID().toString(), CheckpointFixtures.marketForm()));
        done(changing.issueCopy(market.id(), null, owner));
        String consent = phones.consent(ProvenPhones.Purpose.STAFF_INVITATION, CheckpointFixtures.STAFF, market.id());
        done(staffing.admit(market.id(), owner, consent, null));

        List<ConsumerRecord<String, String>> told =
                read("checkpoint.registry.v1", market.id().toString(), 3);

        assertThat(told.stream().map(each -> json.readValue(each.value(), CheckpointState.class)))
                .extracting(CheckpointState::version)
                .containsExactly(1L, 2L, 3L);
        CheckpointState last = json.readValue(told.getLast().value(), CheckpointState.class);
        assertThat(last.copies()).isEqualTo(2);
        assertThat(last.rights())
                .containsExactly(
                        new CheckpointState.Right(owner, CheckpointState.Role.OWNER),
                        new CheckpointState.Right(CheckpointFixtures.STAFF, CheckpointState.Role.STAFF));
        assertThat(header(told.getLast(), "ce_type")).isEqualTo("checkpoint.state-changed");
        assertThat(header(told.getLast(), "ce_id")).isEqualTo(market.id() + "-3");
        assertThat(header(told.getLast(), "ce_source")).isEqualTo("/tokhai/checkpoint-service");
    }

    @Test
    void tellsThatAPlaceHasAnotherOwner() {
        String owner = UUID.randomUUID().toString();
        String heir = UUID.randomUUID().toString();
        PlaceId market = done(registering.register(
                        owner, UUID.randomUUID().toString(), CheckpointFixtures.marketForm()))
                .id();
        var purpose = ProvenPhones.Purpose.OWNERSHIP_TRANSFER;
        var offer = done(transferring.offer(market, owner, phones.consent(purpose, owner, market)));
        done(transferring.accept(
                market, offer.transferId(), heir, offer.secret(), phones.consent(purpose, heir, market)));

        ConsumerRecord<String, String> told =
                read("checkpoint.events.v1", market.toString(), 1).getFirst();

        assertThat(header(told, "ce_type")).isEqualTo("ownership.transferred");
        assertThat(json.readValue(told.value(), CheckpointEvent.class))
                .isInstanceOfSatisfying(CheckpointEvent.OwnershipTransferred.class, event -> {
                    assertThat(event.formerOwnerPersonId()).isEqualTo(owner);
                    assertThat(event.newOwnerPersonId()).isEqualTo(heir);
                });
    }

    @Test
    void emptiesTheOutboxOnceTheLogHasTheEvent() {
        Checkpoint market = done(registering.register(
                UUID.randomUUID().toString(), UUID.randomUUID().toString(), CheckpointFixtures.marketForm()));

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(outbox(market))
                .isEmpty());
    }

    /** As a crash between the write and the relay leaves it. */
    @Test
    void sweepsUpWhatAnEarlierAttemptLeft() {
        Checkpoint left = CheckpointFixtures.marketAt(PlaceId.random());
        PendingEvent event = events.stateOf(left);
        mongo.getCollection("checkpoints")
                .insertOne(new Document("_id", left.id().toString())
                        .append("version", 1L)
                        .append(
                                "outbox",
                                List.of(new Document("_id", event.id())
                                        .append("topic", event.topic())
                                        .append("key", event.key())
                                        .append("type", event.type())
                                        .append("time", Date.from(event.time()))
                                        .append("payload", event.payload()))));

        try (var relayAfterRestart = new OutboxRelay(mongo, "checkpoints", publisher, Clock.systemUTC())) {
            relayAfterRestart.sweep();
        }

        assertThat(read("checkpoint.registry.v1", left.id().toString(), 1)).hasSize(1);
    }

    @Test
    void publishesTheKeyOfVenueCodesAtStart() {
        ConsumerRecord<String, String> told =
                read("checkpoint.venue-keys.v1", "1", 1).getFirst();

        VenueKeyPublished key = json.readValue(told.value(), VenueKeyPublished.class);
        assertThat(key.keyId()).isEqualTo(1);
        assertThat(key.publicKey()).isEqualTo("6kpsY-KcUgq-9VB7Ey7F-ZVHdq6-vnuSQh7qaRRG0iw");
    }

    @Test
    void createsCompactedTopicsThatCarryTheTimeOfTheBroker() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.address()))) {
            for (String topic : List.of("checkpoint.registry.v1", "checkpoint.venue-keys.v1")) {
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
                Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
                    var configs = admin.describeConfigs(List.of(resource)).all().get();
                    var config = Objects.requireNonNull(configs.get(resource));
                    assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
                    assertThat(config.get("message.timestamp.type").value()).isEqualTo("LogAppendTime");
                    var descriptions =
                            admin.describeTopics(List.of(topic)).allTopicNames().get();
                    assertThat(Objects.requireNonNull(descriptions.get(topic)).partitions())
                            .hasSize(6);
                });
            }
        }
    }

    private List<Document> outbox(Checkpoint checkpoint) {
        return Objects.requireNonNull(mongo.getCollection("checkpoints")
                        .find(new Document("_id", checkpoint.id().toString()))
                        .first())
                .getList("outbox", Document.class);
    }

    private static List<ConsumerRecord<String, String>> read(String topic, String key, int count) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestBroker.address(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class);
        try (var consumer = new KafkaConsumer<String, String>(settings)) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> {
                    if (key.equals(each.key())) {
                        found.add(each);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> told, String name) {
        return new String(told.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
