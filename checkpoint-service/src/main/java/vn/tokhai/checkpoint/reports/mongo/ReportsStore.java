package vn.tokhai.checkpoint.reports.mongo;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import vn.tokhai.checkpoint.reports.PosterReports;
import vn.tokhai.checkpoint.reports.ReportEvents;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Wires the store of reports and its outbox, which the upkeep of the service sweeps with the others. */
@Configuration(proxyBeanMethods = false)
class ReportsStore {

    @Bean
    OutboxRelay posterReportOutbox(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, ReportDocument.COLLECTION, publisher, clock);
    }

    @Bean
    PosterReports posterReports(
            MongoOperations mongo, ReportEvents events, @Qualifier("posterReportOutbox") OutboxRelay relay) {
        return new MongoPosterReports(mongo, events, relay);
    }
}
