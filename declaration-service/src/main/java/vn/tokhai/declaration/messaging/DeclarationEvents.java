package vn.tokhai.declaration.messaging;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.declaration.DeclarationChange;
import vn.tokhai.contracts.declaration.DeclarationEvent;
import vn.tokhai.contracts.declaration.HealthEvent;
import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.EnteredBy;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

/** Puts events into the form of the contract. */
@Component
final class DeclarationEvents implements Function<PersonEvent, OutboxEntry> {

    private final JsonMapper json;

    DeclarationEvents(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutboxEntry apply(PersonEvent event) {
        DeclarationEvent payload = contractOf(event);
        return OutboxEntry.of(
                new OutgoingEvent(
                        Topics.DECLARATIONS.name(),
                        payload.personId(),
                        UUID.randomUUID().toString(),
                        EventTypes.typeOf(payload),
                        event.at(),
                        payload),
                json);
    }

    private static DeclarationEvent contractOf(PersonEvent event) {
        String personId = event.personId().toString();
        return switch (event) {
            case PersonEvent.DeclarationSubmitted submitted ->
                new DeclarationEvent.DeclarationSubmitted(
                        personId,
                        submitted.declarationId().toString(),
                        submitted.form(),
                        submitted.formVersion(),
                        areaOf(submitted.area()),
                        submitted.at(),
                        submitted.validUntil(),
                        submitted.reportsRisk(),
                        whoOf(submitted.enteredBy()),
                        capacityOf(submitted.enteredBy()),
                        checkpointOf(submitted.enteredBy()));
            case PersonEvent.DeclarationCorrected corrected ->
                new DeclarationChange.DeclarationCorrected(
                        personId,
                        corrected.declarationId().toString(),
                        corrected.form(),
                        corrected.formVersion(),
                        corrected.version(),
                        areaOf(corrected.area()),
                        corrected.at(),
                        corrected.validUntil(),
                        corrected.reportsRisk());
            case PersonEvent.DeclarationWithdrawn withdrawn ->
                new DeclarationChange.DeclarationWithdrawn(
                        personId, withdrawn.declarationId().toString(), withdrawn.form(), withdrawn.at());
            case PersonEvent.StandingChanged changed ->
                new DeclarationChange.StandingChanged(
                        personId,
                        DeclarationChange.Standing.valueOf(changed.standing().name()),
                        changed.validUntil(),
                        changed.groups().stream()
                                .map(group -> new DeclarationChange.GroupStanding(group.group(), group.validUntil()))
                                .toList(),
                        changed.at());
            case PersonEvent.RiskFound found ->
                new HealthEvent.RiskFound(
                        personId,
                        found.declarationId().toString(),
                        areaOf(found.area()),
                        found.risk().level().name().toLowerCase(Locale.ROOT),
                        found.risk().rules(),
                        found.risk().rulesVersion(),
                        found.at());
            case PersonEvent.PersonalCodeIssued issued ->
                new DeclarationEvent.PersonalCodeIssued(personId, issued.serial(), issued.at());
            case PersonEvent.FamilyMemberAdded added ->
                new DeclarationEvent.FamilyMemberAdded(
                        personId, added.guardian().toString(), added.at());
            case PersonEvent.FamilyMemberRemoved removed ->
                new DeclarationEvent.FamilyMemberRemoved(
                        personId, removed.guardian().toString(), removed.at());
            case PersonEvent.IdentityConfirmed confirmed ->
                new DeclarationEvent.IdentityConfirmed(
                        personId,
                        DeclarationEvent.Means.valueOf(confirmed.means().name()),
                        confirmed.by().who(),
                        confirmed.by().checkpointId(),
                        confirmed.at());
            case PersonEvent.PersonErased erased ->
                new DeclarationEvent.PersonErased(personId, erased.cause(), erased.at());
            case PersonEvent.PersonalDataRead read ->
                new DeclarationEvent.PersonalDataRead(
                        personId,
                        read.recordId(),
                        read.reader(),
                        read.justification().purpose(),
                        read.justification().decisionNumber(),
                        read.justification().caseId(),
                        read.fields(),
                        read.at());
        };
    }

    private static @Nullable String whoOf(@Nullable EnteredBy by) {
        return by == null ? null : by.who();
    }

    private static DeclarationEvent.@Nullable OnBehalf capacityOf(@Nullable EnteredBy by) {
        return by == null
                ? null
                : DeclarationEvent.OnBehalf.valueOf(by.capacity().name());
    }

    private static @Nullable String checkpointOf(@Nullable EnteredBy by) {
        return by == null ? null : by.checkpointId();
    }

    private static AdministrativeArea areaOf(Area area) {
        return new AdministrativeArea(area.structure(), area.province(), area.district(), area.ward());
    }
}
