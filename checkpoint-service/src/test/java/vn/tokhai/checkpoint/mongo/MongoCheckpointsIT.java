package vn.tokhai.checkpoint.mongo;

import java.time.Clock;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.kafka.core.KafkaTemplate;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.CheckpointsContract;
import vn.tokhai.checkpoint.messaging.TestEvents;
import vn.tokhai.checkpoint.tink.TestKeys;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

import static org.assertj.core.api.Assertions.assertThat;

/** The same contract on a replica set of MongoDB 8, and what the embedded store cannot show: indexes in use. */
@Testcontainers(disabledWithoutDocker = true)
class MongoCheckpointsIT extends CheckpointsContract {

    @Container
    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0").withReplicaSet();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static MongoClient client;

    @SuppressWarnings("NullAway.Init")
    private static MongoTemplate mongo;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(MONGO.getReplicaSetUrl());
        mongo = new MongoTemplate(client, "tokhai_checkpoint");
        mongo.setWriteConcern(WriteConcern.MAJORITY);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    protected Checkpoints checkpoints() {
        KafkaTemplate<String, String> nowhere = new KafkaTemplate<>(() -> {
            throw new IllegalStateException("no broker in this test");
        });
        var publisher = new EventPublisher(nowhere, TestEvents.JSON, "test");
        var relay = new OutboxRelay(mongo, CheckpointDocument.COLLECTION, publisher, Clock.systemUTC());
        return new MongoCheckpoints(mongo, TestKeys.numbers(), TestEvents.create(), relay);
    }

    @Test
    void findsPendingEventsByIndex() {
        Checkpoint added = registered();
        checkpoints().add(added);
        mongo.indexOps(CheckpointDocument.COLLECTION)
                .createIndex(new Index(OutboxRelay.OUTBOX + ".0", Sort.Direction.ASC).sparse());

        Document plan = mongo.getCollection(CheckpointDocument.COLLECTION)
                .find(new Document(OutboxRelay.OUTBOX + ".0", new Document("$exists", true)))
                .explain();

        assertThat(plan.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN");
    }
}
