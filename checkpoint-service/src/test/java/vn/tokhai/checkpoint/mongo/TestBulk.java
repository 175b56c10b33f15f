package vn.tokhai.checkpoint.mongo;

import java.time.Clock;
import java.time.Duration;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;

import vn.tokhai.checkpoint.BulkCheckpoints;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.messaging.TestEvents;
import vn.tokhai.checkpoint.tink.TestKeys;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** The bulk registry over a store, and a producer that keeps what it is sent. */
public final class TestBulk {

    public final MockProducer<String, String> log =
            new MockProducer<>(true, null, new StringSerializer(), new StringSerializer()) {
                /** The template closes what it did not make to share; the test goes on reading. */
                @Override
                public void close(Duration timeout) {}
            };
    public final BulkCheckpoints bulk;
    public final Checkpoints single;

    public TestBulk(MongoOperations mongo) {
        var publisher = new EventPublisher(new KafkaTemplate<>(() -> log), TestEvents.JSON, "test");
        var relay = new OutboxRelay(mongo, CheckpointDocument.COLLECTION, publisher, Clock.systemUTC());
        this.bulk = new MongoBulkCheckpoints(mongo, TestKeys.numbers(), TestEvents.create(), relay, publisher);
        this.single = new MongoCheckpoints(mongo, TestKeys.numbers(), TestEvents.create(), relay);
    }
}
