package vn.tokhai.declaration.messaging;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.declaration.DeclarationChange;
import vn.tokhai.contracts.declaration.DeclarationEvent;
import vn.tokhai.contracts.declaration.HealthEvent;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.EnteredBy;
import vn.tokhai.declaration.IdentityMeans;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.RiskAssessment;
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
                true,
                null));

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
                        true,
                        null,
                        null,
                        null));
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
    void tellWhoSatAtTheKeyboard() {
        EnteredBy staff = EnteredBy.staff(DeclarationFixtures.person(7), "9XK2M4T7QWEZR");

        OutboxEntry entry = events.apply(new PersonEvent.DeclarationSubmitted(
                ME,
                DeclarationFixtures.declarationId(1),
                "citizen",
                1,
                DeclarationFixtures.VINH_HAI,
                TestClock.START,
                TestClock.START.plus(Duration.ofHours(72)),
                false,
                staff));

        assertThat(json.readValue(entry.payload(), DeclarationEvent.DeclarationSubmitted.class))
                .extracting(
                        DeclarationEvent.DeclarationSubmitted::enteredBy,
                        DeclarationEvent.DeclarationSubmitted::onBehalf,
                        DeclarationEvent.DeclarationSubmitted::checkpointId)
                .containsExactly(
                        DeclarationFixtures.person(7).toString(), DeclarationEvent.OnBehalf.STAFF, "9XK2M4T7QWEZR");
    }

    @Test
    void R25_tellFamilyMembersAndHowAnIdentityIsKnown() {
        PersonId guardian = DeclarationFixtures.person(7);

        assertThat(json.readValue(
                        events.apply(new PersonEvent.FamilyMemberAdded(ME, guardian, TestClock.START))
                                .payload(),
                        DeclarationEvent.class))
                .isEqualTo(new DeclarationEvent.FamilyMemberAdded(ME.toString(), guardian.toString(), TestClock.START));
        assertThat(json.readValue(
                        events.apply(new PersonEvent.FamilyMemberRemoved(ME, guardian, TestClock.START))
                                .payload(),
                        DeclarationEvent.class))
                .isEqualTo(
                        new DeclarationEvent.FamilyMemberRemoved(ME.toString(), guardian.toString(), TestClock.START));
        assertThat(json.readValue(
                        events.apply(new PersonEvent.IdentityConfirmed(
                                        ME,
                                        IdentityMeans.INSURANCE_CARD,
                                        EnteredBy.staff(guardian, "9XK2M4T7QWEZR"),
                                        TestClock.START))
                                .payload(),
                        DeclarationEvent.class))
                .isEqualTo(new DeclarationEvent.IdentityConfirmed(
                        ME.toString(),
                        DeclarationEvent.Means.INSURANCE_CARD,
                        guardian.toString(),
                        "9XK2M4T7QWEZR",
                        TestClock.START));
    }

    @Test
    void R08_tellTheHealthUnitLevelAndRulesOnly() {
        var risk = new RiskAssessment(
                RiskAssessment.Level.HIGH, List.of("contact-with-patient"), "2021-06.1+0", List.of());

        OutboxEntry entry = events.apply(new PersonEvent.RiskFound(
                ME, DeclarationFixtures.declarationId(1), DeclarationFixtures.VINH_HAI, risk, TestClock.START));

        assertThat(entry.topic()).isEqualTo("declaration.events.v1");
        assertThat(entry.type()).isEqualTo("risk.found");
        assertThat(json.readValue(entry.payload(), DeclarationEvent.class))
                .isEqualTo(new HealthEvent.RiskFound(
                        ME.toString(),
                        DeclarationFixtures.declarationId(1).toString(),
                        new AdministrativeArea("2021", "58", "586", "22846"),
                        "high",
                        List.of("contact-with-patient"),
                        "2021-06.1+0",
                        TestClock.START));
    }

    @Test
    void tellTheStandingWithItsGroups() {
        OutboxEntry entry = events.apply(new PersonEvent.StandingChanged(
                ME,
                Person.Standing.AT_RISK,
                TestClock.START,
                List.of(new PersonEvent.GroupStanding("workers", null)),
                TestClock.START));

        assertThat(entry.type()).isEqualTo("declaration-standing.changed");
        assertThat(json.readValue(entry.payload(), DeclarationEvent.class))
                .isEqualTo(new DeclarationChange.StandingChanged(
                        ME.toString(),
                        DeclarationChange.Standing.AT_RISK,
                        TestClock.START,
                        List.of(new DeclarationChange.GroupStanding("workers", null)),
                        TestClock.START));
    }

    @Test
    void tellCorrectionAndWithdrawal() {
        var declaration = DeclarationFixtures.declarationId(1);
        OutboxEntry corrected = events.apply(new PersonEvent.DeclarationCorrected(
                ME,
                declaration,
                "citizen",
                1,
                2,
                DeclarationFixtures.VINH_HAI,
                TestClock.START,
                TestClock.START,
                false));
        OutboxEntry withdrawn =
                events.apply(new PersonEvent.DeclarationWithdrawn(ME, declaration, "citizen", TestClock.START));

        assertThat(corrected.type()).isEqualTo("declaration.corrected");
        assertThat(json.readValue(corrected.payload(), DeclarationEvent.class))
                .isEqualTo(new DeclarationChange.DeclarationCorrected(
                        ME.toString(),
                        declaration.toString(),
                        "citizen",
                        1,
                        2,
                        new AdministrativeArea("2021", "58", "586", "22846"),
                        TestClock.START,
                        TestClock.START,
                        false));
        assertThat(json.readValue(withdrawn.payload(), DeclarationEvent.class))
                .isEqualTo(new DeclarationChange.DeclarationWithdrawn(
                        ME.toString(), declaration.toString(), "citizen", TestClock.START));
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
