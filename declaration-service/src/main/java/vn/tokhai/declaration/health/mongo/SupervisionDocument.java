package vn.tokhai.declaration.health.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.health.Decision;
import vn.tokhai.declaration.health.EndReason;
import vn.tokhai.declaration.health.LockdownId;
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.declaration.health.QuarantineId;
import vn.tokhai.declaration.health.QuarantineKind;
import vn.tokhai.declaration.mongo.AreaDocument;
import vn.tokhai.platform.outbox.OutboxEntry;

/** @param id person id */
@Document(SupervisionDocument.COLLECTION)
record SupervisionDocument(@Id String id, long version, List<QuarantineEntry> quarantines, List<OutboxEntry> outbox) {

    static final String COLLECTION = "supervisions";

    /**
     * Days are texts: the driver would turn a date into an instant of the machine's time zone.
     *
     * @param sealed the place, encrypted with the key of the person
     */
    record QuarantineEntry(
            String quarantineId,
            String kind,
            AreaDocument area,
            Map<String, Binary> sealed,
            @Nullable String checkpointId,
            @Nullable String lockdownId,
            String startsOn,
            String plannedEndOn,
            int planVersion,
            int listPage,
            DecisionEntry opened,
            List<ExtensionEntry> extensions,
            @Nullable EndingEntry ending) {

        static QuarantineEntry of(Quarantine quarantine, Map<String, Binary> sealed) {
            LockdownId lockdown = quarantine.lockdown();
            Quarantine.Ending ending = quarantine.ending();
            return new QuarantineEntry(
                    quarantine.id().toString(),
                    quarantine.kind().key(),
                    AreaDocument.of(quarantine.area()),
                    sealed,
                    quarantine.checkpointId(),
                    lockdown == null ? null : lockdown.toString(),
                    quarantine.startsOn().toString(),
                    quarantine.plannedEndOn().toString(),
                    quarantine.planVersion(),
                    quarantine.listPage(),
                    DecisionEntry.of(quarantine.opened()),
                    quarantine.extensions().stream().map(ExtensionEntry::of).toList(),
                    ending == null ? null : EndingEntry.of(ending));
        }

        Quarantine toQuarantine(PersonId person, @Nullable String place) {
            return new Quarantine(
                    new QuarantineId(UUID.fromString(quarantineId)),
                    person,
                    QuarantineKind.ofKey(kind).orElseThrow(),
                    area.toArea(),
                    place,
                    checkpointId,
                    lockdownId == null ? null : new LockdownId(UUID.fromString(lockdownId)),
                    LocalDate.parse(startsOn),
                    LocalDate.parse(plannedEndOn),
                    planVersion,
                    listPage,
                    opened.toDecision(),
                    extensions.stream().map(ExtensionEntry::toExtension).toList(),
                    ending == null ? null : ending.toEnding());
        }
    }

    record DecisionEntry(String number, String by, Instant at) {

        static DecisionEntry of(Decision decision) {
            return new DecisionEntry(decision.number(), decision.by(), decision.at());
        }

        Decision toDecision() {
            return new Decision(number, by, at);
        }
    }

    record ExtensionEntry(String formerEndOn, String plannedEndOn, DecisionEntry decision) {

        static ExtensionEntry of(Quarantine.Extension extension) {
            return new ExtensionEntry(
                    extension.formerEndOn().toString(),
                    extension.plannedEndOn().toString(),
                    DecisionEntry.of(extension.decision()));
        }

        Quarantine.Extension toExtension() {
            return new Quarantine.Extension(
                    LocalDate.parse(formerEndOn), LocalDate.parse(plannedEndOn), decision.toDecision());
        }
    }

    record EndingEntry(String endedOn, String reason, DecisionEntry decision) {

        static EndingEntry of(Quarantine.Ending ending) {
            return new EndingEntry(
                    ending.endedOn().toString(), ending.reason().key(), DecisionEntry.of(ending.decision()));
        }

        Quarantine.Ending toEnding() {
            return new Quarantine.Ending(
                    LocalDate.parse(endedOn), EndReason.ofKey(reason).orElseThrow(), decision.toDecision());
        }
    }
}
