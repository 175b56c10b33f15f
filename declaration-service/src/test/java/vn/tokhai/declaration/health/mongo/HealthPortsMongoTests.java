package vn.tokhai.declaration.health.mongo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.declaration.health.DangerId;
import vn.tokhai.declaration.health.HealthAnswers;
import vn.tokhai.declaration.health.HealthDanger;
import vn.tokhai.declaration.health.HealthFixtures;
import vn.tokhai.declaration.health.HealthReport;
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.declaration.health.QuarantineKind;
import vn.tokhai.declaration.health.ReportDay;
import vn.tokhai.declaration.health.Supervision;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class HealthPortsMongoTests extends MongoHealthPorts {

    private final Quarantine quarantine = HealthFixtures.quarantine(1, QuarantineKind.HOME);

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
    }

    @Test
    void keepsNoAnswerPlaceOrSignInClear() {
        HealthReport report = new HealthReport(
                HealthFixtures.reportId(1),
                null,
                false,
                new HealthReport.Reporter(HealthReport.Reporter.Role.PERSON, "x"),
                HealthFixtures.NOON,
                HealthFixtures.NOON,
                new HealthAnswers(
                        1,
                        Map.of(
                                "symptoms",
                                List.of("coughing-blood"),
                                "temperature",
                                new BigDecimal("39.7"),
                                "note",
                                "Mệt lắm bịa")),
                null);
        supervisions().write(new Supervision(quarantine.personId(), List.of(quarantine), 1), List.of());
        reports()
                .write(
                        quarantine.personId(),
                        new ReportDay(quarantine.id(), HealthFixtures.TODAY, List.of(report), 1),
                        List.of());
        dangers()
                .addIfAbsent(new HealthDanger(
                        new DangerId(HealthFixtures.reportId(1).value()),
                        quarantine.personId(),
                        quarantine.id(),
                        report.id(),
                        quarantine.area(),
                        List.of("coughing-blood"),
                        HealthFixtures.NOON,
                        0,
                        null,
                        1));

        String bytes = mongo.getCollectionNames().stream()
                .flatMap(name ->
                        mongo
                                .getDb()
                                .getCollection(name, RawBsonDocument.class)
                                .find()
                                .into(new ArrayList<>())
                                .stream())
                .map(document -> new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);

        assertThat(bytes)
                .contains(quarantine.id().toString(), "22846")
                .doesNotContain("coughing-blood", "39.7", asBytes("Mệt"), asBytes(HealthFixtures.PLACE), "vn.tokhai");
    }

    @Test
    void R29_forgetsThePersonAndNobodyElse() {
        Quarantine other = HealthFixtures.quarantine(2, QuarantineKind.HOME);
        supervisions().write(new Supervision(quarantine.personId(), List.of(quarantine), 1), List.of());
        mongo.insert(
                new org.bson.Document("_id", other.personId().toString()).append("version", 1L),
                SupervisionDocument.COLLECTION);

        residences()
                .put(new vn.tokhai.declaration.health.Residences.Residence(
                        quarantine.personId(), new vn.tokhai.declaration.health.AreaPath("2021:58"), 0));
        HealthRecords records = new HealthRecords(mongo);

        assertThat(records.kind()).isEqualTo("health");
        assertThat(records.forget(quarantine.personId())).isEqualTo(1);
        assertThat(records.forget(quarantine.personId())).isZero();
        assertThat(supervisions().find(quarantine.personId())).isEmpty();
        assertThat(residences().find(quarantine.personId())).isEmpty();
        assertThat(mongo.findAll(org.bson.Document.class, SupervisionDocument.COLLECTION))
                .hasSize(1);
    }

    @Test
    void emptiesTheOutboxOnceTheBrokerHasTheEvents() {
        supervisions()
                .write(
                        new Supervision(quarantine.personId(), List.of(quarantine), 1),
                        List.of(new vn.tokhai.declaration.health.SupervisionEvent.Started(
                                quarantine, HealthFixtures.NOON)));

        await().untilAsserted(() -> assertThat(mongo.findAll(org.bson.Document.class, SupervisionDocument.COLLECTION))
                .allSatisfy(document ->
                        assertThat(document.getList("outbox", Object.class)).isEmpty()));
    }

    private static String asBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
