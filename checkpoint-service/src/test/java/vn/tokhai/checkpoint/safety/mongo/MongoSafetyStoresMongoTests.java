package vn.tokhai.checkpoint.safety.mongo;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.kafka.core.KafkaTemplate;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.safety.Nodes;
import vn.tokhai.checkpoint.safety.Placements;
import vn.tokhai.checkpoint.safety.SafetyRecords;
import vn.tokhai.checkpoint.safety.SafetyStoresContract;
import vn.tokhai.checkpoint.safety.SafetyWorld;
import vn.tokhai.checkpoint.safety.messaging.TestSafetyEvents;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class MongoSafetyStoresMongoTests extends SafetyStoresContract {

    private final MongoClient client;
    private final MongoTemplate mongo;

    MongoSafetyStoresMongoTests() {
        String address = TestStore.freshDatabase();
        client = MongoClients.create(address.substring(0, address.lastIndexOf('/')));
        mongo = new MongoTemplate(
                new SimpleMongoClientDatabaseFactory(client, address.substring(address.lastIndexOf('/') + 1)));
        for (String collection : List.of("safety-records", "safety-nodes", "safety-placements")) {
            mongo.indexOps(collection)
                    .createIndex(new Index("_id", Sort.Direction.ASC)
                            .on("version", Sort.Direction.ASC)
                            .unique());
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected SafetyRecords records() {
        return new MongoSafetyRecords(mongo, silentRelay(RecordDocument.COLLECTION));
    }

    @Override
    protected Nodes nodes() {
        return new MongoNodes(mongo, silentRelay(MongoNodes.COLLECTION));
    }

    @Override
    protected Placements placements() {
        return new MongoPlacements(mongo);
    }

    @Test
    void writesTheEventBesideTheRecord() {
        var world = new SafetyWorld();
        PlaceId market = world.register("MARKET", CheckpointFixtures.VINH_HAI, null, null)
                .id();
        var rated = world.state(market, "safe");
        var before = SafetyWorld.emptyRecord(market);

        records().replace(before, rated.record(), TestSafetyEvents.create().closed(rated.record()));

        Document stored = Objects.requireNonNull(mongo.getCollection("safety-records")
                .find(new Document("_id", market.toString()))
                .first());
        assertThat(stored.getList("outbox", Document.class))
                .extracting(entry -> entry.getString("_id"))
                .containsExactly(market + "-safety-1");
    }

    /** Its publisher has no broker: entries stay where they are. */
    private OutboxRelay silentRelay(String collection) {
        KafkaTemplate<String, String> nowhere = new KafkaTemplate<>(() -> {
            throw new IllegalStateException("no broker in this test");
        });
        return new OutboxRelay(
                mongo, collection, new EventPublisher(nowhere, TestSafetyEvents.JSON, "test"), Clock.systemUTC());
    }
}
