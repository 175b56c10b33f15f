package vn.tokhai.checkpoint.safety.mongo;

import java.time.Clock;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

import vn.tokhai.checkpoint.safety.Nodes;
import vn.tokhai.checkpoint.safety.Placements;
import vn.tokhai.checkpoint.safety.SafetyRecords;
import vn.tokhai.checkpoint.safety.SafetyStoresContract;
import vn.tokhai.checkpoint.safety.messaging.TestSafetyEvents;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** The same contract on a replica set of MongoDB 8. */
@Testcontainers(disabledWithoutDocker = true)
class MongoSafetyStoresIT extends SafetyStoresContract {

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
    protected SafetyRecords records() {
        return new MongoSafetyRecords(mongo, relay(RecordDocument.COLLECTION));
    }

    @Override
    protected Nodes nodes() {
        return new MongoNodes(mongo, relay(MongoNodes.COLLECTION));
    }

    @Override
    protected Placements placements() {
        return new MongoPlacements(mongo);
    }

    private static OutboxRelay relay(String collection) {
        KafkaTemplate<String, String> nowhere = new KafkaTemplate<>(() -> {
            throw new IllegalStateException("no broker in this test");
        });
        return new OutboxRelay(
                mongo, collection, new EventPublisher(nowhere, TestSafetyEvents.JSON, "test"), Clock.systemUTC());
    }
}
