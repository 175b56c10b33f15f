package vn.tokhai.checkpoint.reports.mongo;

import java.time.Clock;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.reports.PosterReport;
import vn.tokhai.checkpoint.reports.PosterReports;
import vn.tokhai.checkpoint.reports.PosterReportsContract;
import vn.tokhai.checkpoint.reports.ReportEvents;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class MongoPosterReportsMongoTests extends PosterReportsContract {

    private final MongoClient client;
    private final MongoTemplate mongo;
    private final PosterReports reports;

    MongoPosterReportsMongoTests() {
        String address = TestStore.freshDatabase();
        int slash = address.lastIndexOf('/');
        client = MongoClients.create(address.substring(0, slash));
        mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, address.substring(slash + 1)));
        KafkaTemplate<String, String> nowhere = new KafkaTemplate<>(() -> {
            throw new IllegalStateException("no broker in this test");
        });
        var publisher = new EventPublisher(nowhere, JsonMapper.shared(), "test");
        reports = new MongoPosterReports(
                mongo, new Named(), new OutboxRelay(mongo, ReportDocument.COLLECTION, publisher, Clock.systemUTC()));
    }

    private static final class Named implements ReportEvents {

        @Override
        public PendingEvent reported(PosterReport report) {
            return new PendingEvent(report.id() + "-1", "topic", "key", "poster.reported", report.reportedAt(), "{}");
        }

        @Override
        public PendingEvent closed(PosterReport report) {
            return new PendingEvent(report.id() + "-2", "topic", "key", "closed", report.reportedAt(), "{}");
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected PosterReports reports() {
        return reports;
    }

    @Test
    void writesTheEventBesideTheReport() {
        PosterReport report = report();

        reports.add(report);

        var stored = mongo.findById(report.id().toString(), ReportDocument.class);
        assertThat(stored).isNotNull();
        assertThat(stored.outbox()).singleElement().satisfies(entry -> assertThat(entry.type())
                .isEqualTo("poster.reported"));
    }
}
