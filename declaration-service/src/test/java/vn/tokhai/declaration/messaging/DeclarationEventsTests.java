package vn.tokhai.declaration.messaging;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.declaration.DeclarationEvent;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.platform.outbox.OutboxEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** Events carry the pseudonym and the area, nothing of the person (R08). */
class DeclarationEventsTests {

    private static final PersonId ME = DeclarationFixtures.person(1);

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final DeclarationEvents events = new DeclarationEvents(json);

    @Test
    void R08_submissionTellsAreaAndRiskOnly() {
        OutboxEntry entry = events.apply(new PersonEvent.DeclarationSubmitted(
                ME,
                DeclarationFixtures.declarationId(1),
                "citizen",
                1,
                DeclarationFixtures.VINH_HAI,
                TestClock.START,
                TestClock.START.plus(Duration.ofHours(72)),
                true));

        assertThat(entry.topic()).isEqualTo("declaration.events.v1");
        assertThat(entry.key()).isEqualTo(ME.toString());
        assertThat(entry.type()).isEqualTo("declaration.submitted");
        assertThat(entry.time()).isEqualTo(TestClock.START);
        assertThat(json.readValue(entry.payload(), DeclarationEvent.class))
                .isEqualTo(new DeclarationEvent.DeclarationSubmitted(
                        ME.toString(),
                        DeclarationFixtures.declarationId(1).toString(),
                        "citizen",
                        1,
                        new AdministrativeArea("2021", "58", "586", "22846"),
                        TestClock.START,
                        TestClock.START.plus(Duration.ofHours(72)),
                        true));
        assertThat(json.readTree(entry.payload()).propertyNames())
                .containsExactlyInAnyOrder(
                        "type",
                        "personId",
                        "declarationId",
                        "form",
                        "formVersion",
                        "area",
                        "submittedAt",
                        "validUntil",
                        "reportsRisk");
    }

    @Test
    void tellThatACodeWasIssued() {
        OutboxEntry entry = events.apply(new PersonEvent.PersonalCodeIssued(ME, 2, TestClock.START));

        assertThat(entry.type()).isEqualTo("personal-code.issued");
        assertThat(json.readValue(entry.payload(), DeclarationEvent.class))
                .isEqualTo(new DeclarationEvent.PersonalCodeIssued(ME.toString(), 2, TestClock.START));
    }

    @Test
    void R06_tellWhoReadWhichFieldsAndWhy() {
        OutboxEntry entry = events.apply(
                DeclarationFixtures.reading(1, "record-1", TestClock.START).event());

        assertThat(entry.type()).isEqualTo("personal-data.read");
        assertThat(json.readValue(entry.payload(), DeclarationEvent.class))
                .isEqualTo(new DeclarationEvent.PersonalDataRead(
                        ME.toString(),
                        "record-1",
                        "officer.ninhthuan",
                        "Truy vết ca bệnh",
                        "12/QĐ-KSBT",
                        "case-1",
                        List.of("fullName", "phone"),
                        TestClock.START));
    }
}
