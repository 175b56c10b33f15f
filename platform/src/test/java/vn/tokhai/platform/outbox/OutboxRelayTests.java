package vn.tokhai.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;

class OutboxRelayTests {

    private static final Instant NOW = Instant.parse("2021-06-01T05:00:00Z");

    private final MongoTemplate mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(
            MongoClients.create(TestStore.freshDatabase()), "outbox" + System.nanoTime()));
    private final List<String> sent = new ArrayList<>();
    private boolean brokerDown;
    private Instant now = NOW;
    private final OutboxRelay relay = new OutboxRelay(mongo, "things", publisher(), new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void sendsInOrderAndEmptiesTheOutbox() {
        insert("a", 3);

        relay.relay("a");

        assertThat(sent).containsExactly("a-0", "a-1", "a-2");
        assertThat(outboxOf("a")).isEmpty();
    }

    @Test
    void keepsWhatTheBrokerDidNotTakeAndSendsItLater() {
        insert("a", 2);
        brokerDown = true;
        assertThatThrownBy(() -> relay.relay("a")).hasRootCauseInstanceOf(TimeoutException.class);
        brokerDown = false;

        relay.sweep();

        assertThat(sent).containsExactly("a-0", "a-1");
        assertThat(outboxOf("a")).isEmpty();
    }

    @Test
    void sweepsOnUntilNothingIsLeftAndThenOnlyNowAndThen() {
        insert("held", 1);
        lease("held", NOW.plus(Duration.ofSeconds(5)));
        relay.sweep();
        mongo.remove(new Query(), "things-outbox-leases");
        relay.sweep();
        relay.sweep();
        insert("left by another instance", 1);

        relay.sweep();
        assertThat(sent).containsExactly("held-0");
        now = NOW.plus(Duration.ofMinutes(11));
        relay.sweep();
        assertThat(sent).containsExactly("held-0", "left by another instance-0");
    }

    @Test
    void leavesADocumentAloneThatAnotherInstanceHolds() {
        insert("a", 1);
        lease("a", NOW.plus(Duration.ofSeconds(5)));

        relay.relay("a");

        assertThat(sent).isEmpty();
        assertThat(outboxOf("a")).hasSize(1);
    }

    @Test
    void takesOverAfterTheLeaseOfADeadInstance() {
        insert("a", 1);
        lease("a", NOW.minus(Duration.ofSeconds(5)));

        relay.relay("a");

        assertThat(sent).containsExactly("a-0");
    }

    private void insert(String id, int entries) {
        List<Document> outbox = IntStream.range(0, entries)
                .mapToObj(i -> new Document("_id", id + "-" + i)
                        .append("topic", "t")
                        .append("key", id)
                        .append("type", "thing.changed")
                        .append("time", Date.from(NOW))
                        .append("payload", "{}"))
                .toList();
        mongo.insert(new Document("_id", id).append("outbox", outbox), "things");
    }

    private void lease(String id, Instant until) {
        mongo.insert(new Document("_id", id).append("until", Date.from(until)), "things-outbox-leases");
    }

    private List<Document> outboxOf(String id) {
        Document found = mongo.findById(id, Document.class, "things");
        assertThat(found).isNotNull();
        return found.getList("outbox", Document.class);
    }

    @SuppressWarnings("unchecked")
    private EventPublisher publisher() {
        KafkaTemplate<String, String> kafka = Mockito.mock();
        Mockito.when(kafka.send(any(ProducerRecord.class))).thenAnswer(call -> {
            if (brokerDown) {
                return CompletableFuture.failedFuture(new TimeoutException("down"));
            }
            ProducerRecord<String, String> producerRecord = call.getArgument(0);
            sent.add(new String(producerRecord.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
            return CompletableFuture.completedFuture(null);
        });
        return new EventPublisher(kafka, JsonMapper.builder().build(), "test");
    }
}
