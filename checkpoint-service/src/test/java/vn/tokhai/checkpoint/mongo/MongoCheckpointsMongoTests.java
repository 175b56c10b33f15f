package vn.tokhai.checkpoint.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.kafka.core.KafkaTemplate;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.CheckpointsContract;
import vn.tokhai.checkpoint.VenueKey;
import vn.tokhai.checkpoint.VenueKeyTaken;
import vn.tokhai.checkpoint.messaging.TestEvents;
import vn.tokhai.checkpoint.tink.TestKeys;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;

class MongoCheckpointsMongoTests extends CheckpointsContract {

    private final MongoClient client;
    private final MongoTemplate mongo;

    MongoCheckpointsMongoTests() {
        String address = TestStore.freshDatabase();
        client = MongoClients.create(address.substring(0, address.lastIndexOf('/')));
        mongo = new MongoTemplate(
                new SimpleMongoClientDatabaseFactory(client, address.substring(address.lastIndexOf('/') + 1)));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Checkpoints checkpoints() {
        return new MongoCheckpoints(
                mongo, TestKeys.numbers(), TestEvents.create(), silentRelay(CheckpointDocument.COLLECTION));
    }

    @Test
    void writesTheEventBesideTheState() {
        Checkpoint first = registered();
        checkpoints().add(first);
        checkpoints().replace(first, CheckpointFixtures.staffed(first));

        List<Document> outbox = stored(first).getList("outbox", Document.class);

        assertThat(outbox)
                .extracting(entry -> entry.getString("_id"))
                .containsExactly(first.id() + "-1", first.id() + "-2");
        assertThat(outbox)
                .extracting(entry -> entry.getString("key"))
                .containsOnly(first.id().toString());
        assertThat(outbox.getLast().getString("payload")).contains("\"version\":2");
    }

    @Test
    void addsNoEventWhenTheVersionIsStale() {
        Checkpoint first = registered();
        checkpoints().add(first);
        checkpoints().replace(first, CheckpointFixtures.staffed(first));

        checkpoints().replace(first, CheckpointFixtures.copied(first));

        assertThat(stored(first).getList("outbox", Document.class)).hasSize(2);
    }

    @Test
    void storesTheContactNumberEncrypted() {
        checkpoints().add(registered());

        Document state = stored(registered()).get("state", Document.class);

        assertThat(state.get("phone")).isInstanceOf(Binary.class);
        assertThat(new String(state.get("phone", Binary.class).getData(), StandardCharsets.ISO_8859_1))
                .doesNotContain("3873001");
        assertThat(stored(registered()).toJson()).doesNotContain("3873001");
    }

    @Test
    void publishesAVenueKeyOnceUntilTheEventHasLeft() {
        var keys = new MongoVenueKeys(mongo, TestEvents.create(), silentRelay("venueKeys"));
        var key = new VenueKey(1, TestKeys.signing().publicKey(), NOW);

        keys.publish(key);
        keys.publish(key);

        assertThat(keys.all()).containsExactly(key);
        assertThat(keys.find(1)).contains(key);
        assertThat(keys.find(2)).isEmpty();
        Document stored =
                Objects.requireNonNull(mongo.getCollection("venueKeys").find().first());
        assertThat(stored.getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void refusesAnotherKeyUnderTheSameId() {
        var keys = new MongoVenueKeys(mongo, TestEvents.create(), silentRelay("venueKeys"));
        keys.publish(new VenueKey(1, TestKeys.signing().publicKey(), NOW));

        assertThatThrownBy(() -> keys.publish(new VenueKey(1, new byte[32], NOW)))
                .isInstanceOf(VenueKeyTaken.class);
    }

    private Document stored(Checkpoint checkpoint) {
        Document found = mongo.getCollection(CheckpointDocument.COLLECTION)
                .find(new Document("_id", checkpoint.id().toString()))
                .first();
        return Objects.requireNonNull(found);
    }

    /** Its publisher has no broker: entries stay where they are. */
    private OutboxRelay silentRelay(String collection) {
        KafkaTemplate<String, String> nowhere = new KafkaTemplate<>(() -> {
            throw new IllegalStateException("no broker in this test");
        });
        return new OutboxRelay(
                mongo, collection, new EventPublisher(nowhere, TestEvents.JSON, "test"), Clock.systemUTC());
    }
}
