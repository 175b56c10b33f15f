package vn.tokhai.checkpoint.trips.mongo;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.kafka.core.KafkaTemplate;

import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.messaging.TestEvents;
import vn.tokhai.checkpoint.trips.Trip;
import vn.tokhai.checkpoint.trips.TripLog;
import vn.tokhai.checkpoint.trips.Trips;
import vn.tokhai.checkpoint.trips.TripsContract;
import vn.tokhai.checkpoint.trips.messaging.TestTripEvents;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;

class MongoTripsMongoTests extends TripsContract {

    private final MongoClient client;
    private final MongoTemplate mongo;

    MongoTripsMongoTests() {
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
    protected Trips trips() {
        return new MongoTrips(mongo, TestTripEvents.create(), silentRelay());
    }

    @Test
    void writesTheEventsBesideTheLog() {
        PlaceId vehicle = PlaceId.random();
        Trip trip = new Trip(UUID.randomUUID(), vehicle, 1, null, List.of(), NOW, NOW.plusSeconds(60), null);
        TripLog log = trips().log(vehicle);
        trips().take(log, log.start(trip));
        TripLog under = trips().log(vehicle);
        trips().take(under, under.end(NOW.plusSeconds(30), Trip.How.REPORTED));

        List<Document> outbox = Objects.requireNonNull(mongo.getCollection("tripLogs")
                        .find(new Document("_id", vehicle.toString()))
                        .first())
                .getList("outbox", Document.class);

        assertThat(outbox).extracting(entry -> entry.getString("type")).containsExactly("trip.started", "trip.ended");
        assertThat(outbox).extracting(entry -> entry.getString("topic")).containsOnly("checkpoint.events.v1");
        assertThat(outbox.getFirst().getString("payload"))
                .doesNotContain("segments")
                .doesNotContain("route");
    }

    private OutboxRelay silentRelay() {
        KafkaTemplate<String, String> nowhere = new KafkaTemplate<>(() -> {
            throw new IllegalStateException("no broker in this test");
        });
        return new OutboxRelay(
                mongo, "tripLogs", new EventPublisher(nowhere, TestEvents.JSON, "test"), Clock.systemUTC());
    }
}
