package vn.tokhai.declaration.protection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.BlindIndex;
import vn.tokhai.declaration.LegalDuties;
import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.Numbers;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalRecords;
import vn.tokhai.declaration.PhoneNumber;
import vn.tokhai.declaration.PhoneOwners;
import vn.tokhai.declaration.Tombstone;
import vn.tokhai.declaration.protection.Retention.OnErasure;

/**
 * Erases people (R29): first the intent is on record, then the data key goes, and with it everything it sealed wherever a copy
 * lies; then pointers and records are deleted, at last the certificate is signed. Every step may be repeated, and an erasure
 * that was interrupted goes on where it stopped (ADR 0012).
 */
@Service
public class ErasingPeople {

    private static final Logger log = LoggerFactory.getLogger(ErasingPeople.class);
    private static final int TRIES = 20;
    private static final int AT_ONCE = 50;

    private final People people;
    private final PhoneOwners owners;
    private final Numbers numbers;
    private final BlindIndex index;
    private final Dependants dependants;
    private final List<PersonalRecords> records;
    private final List<LegalDuties> duties;
    private final Erasures erasures;
    private final CertificateKeys certificates;
    private final Retention retention;
    private final Clock clock;

    public ErasingPeople(
            People people,
            PhoneOwners owners,
            Numbers numbers,
            BlindIndex index,
            Dependants dependants,
            List<PersonalRecords> records,
            List<LegalDuties> duties,
            Erasures erasures,
            CertificateKeys certificates,
            Retention retention,
            Clock clock) {
        this.people = people;
        this.owners = owners;
        this.numbers = numbers;
        this.index = index;
        this.dependants = dependants;
        this.records = List.copyOf(records);
        this.duties = List.copyOf(duties);
        this.erasures = erasures;
        this.certificates = certificates;
        this.retention = retention;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Erased(Erasure erasure) implements Outcome {}

        /** Somebody under a duty cannot end it by erasing themself; a decision can. */
        record DutiesOpen(List<LegalDuty> duties) implements Outcome {}

        record PersonUnknown() implements Outcome {}
    }

    /** What an erasure would do. */
    public record Preview(List<PersonId> people, List<LegalDuty> duties) {}

    public Optional<Preview> preview(PersonId person) {
        return people.find(person).map(found -> {
            List<PersonId> everybody = everybodyWith(person, List.of());
            return new Preview(everybody, openDutiesOf(everybody));
        });
    }

    /** Erases the person and everybody under that person's care; asking again gives the same answer. */
    public Outcome erase(PersonId person, Basis basis) {
        Optional<Erasure> known = erasureOf(person);
        if (known.isPresent()) {
            return new Outcome.Erased(finish(known.get()));
        }
        if (people.find(person).isEmpty()) {
            return new Outcome.PersonUnknown();
        }
        List<PersonId> everybody = everybodyWith(person, List.of());
        List<LegalDuty> open = openDutiesOf(everybody);
        if (!open.isEmpty() && basis.kind() != Basis.Kind.DECISION) {
            return new Outcome.DutiesOpen(open);
        }
        var asked = new Erasure(person, UUID.randomUUID().toString(), everybody, basis, open, now(), null);
        if (!erasures.add(asked)) {
            asked = erasures.find(person).orElseThrow();
        }
        return new Outcome.Erased(finish(asked));
    }

    /** Goes on with what a crash or an outage left. */
    public int finishInterrupted() {
        List<Erasure> left = erasures.unfinished(AT_ONCE);
        for (Erasure erasure : left) {
            finish(erasure);
        }
        return left.size();
    }

    /** A family member's erasure is that of the guardian, unless asked for alone. */
    private Optional<Erasure> erasureOf(PersonId person) {
        Optional<Erasure> own = erasures.find(person);
        return own.isPresent()
                ? own
                : people.tombstoneOf(person).map(Tombstone::erasedWith).flatMap(erasures::find);
    }

    private Erasure finish(Erasure asked) {
        if (asked.complete()) {
            return asked;
        }
        destroyKey(asked.personId(), asked);
        // nobody can join the family from here on; read again, since somebody may have joined just before
        Erasure erasure = asked.with(everybodyWith(asked.personId(), asked.people()));
        erasures.save(erasure);
        for (PersonId person : erasure.people()) {
            destroyKey(person, erasure);
            records.forEach(kind -> kind.forget(person));
            unlink(person);
        }
        Erasure complete = erasure.completed(now());
        erasures.addCertificate(complete.certificateId(), certificates.sign(certificateOf(complete)));
        erasures.save(complete);
        log.info(
                "Erasure {} of {} people is complete, {}",
                complete.certificateId(),
                complete.people().size(),
                complete.basis().kind().key());
        return complete;
    }

    /** One conditional write; from then on nobody can read what is sealed. */
    private void destroyKey(PersonId id, Erasure erasure) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Person> found = people.find(id);
            if (found.isEmpty()) {
                return;
            }
            Person person = found.get();
            PhoneNumber phone = person.phone();
            var traces = new Tombstone.Traces(phone == null ? null : index.of(phone), person.number());
            var tombstone = new Tombstone(id, now(), erasure.personId(), traces);
            if (people.erase(person, tombstone, eventsOf(person, erasure))) {
                return;
            }
        }
        throw new IllegalStateException("Person " + id + " changes too often to be erased");
    }

    private List<PersonEvent> eventsOf(Person person, Erasure erasure) {
        List<PersonEvent> events = new ArrayList<>();
        if (person.number() != null) {
            // a serial that no card carries: readers of codes hold all cards void without knowing why
            events.add(new PersonEvent.PersonalCodeIssued(person.id(), person.codeSerial() + 1, now()));
        }
        events.add(
                new PersonEvent.PersonErased(person.id(), erasure.basis().kind().key(), now()));
        return events;
    }

    private void unlink(PersonId id) {
        Tombstone.Traces traces = people.tombstoneOf(id).map(Tombstone::traces).orElse(null);
        if (traces == null) {
            return;
        }
        if (traces.phoneIndex() != null) {
            owners.release(traces.phoneIndex(), id);
        }
        if (traces.number() != null) {
            numbers.retire(traces.number());
        }
        people.unlinked(id);
    }

    private List<PersonId> everybodyWith(PersonId person, List<PersonId> known) {
        Set<PersonId> everybody = new LinkedHashSet<>(List.of(person));
        everybody.addAll(known);
        everybody.addAll(dependants.of(person));
        return List.copyOf(everybody);
    }

    private List<LegalDuty> openDutiesOf(List<PersonId> everybody) {
        return everybody.stream()
                .flatMap(person -> duties.stream().flatMap(kind -> kind.openOf(person).stream()))
                .toList();
    }

    private Certificate certificateOf(Erasure erasure) {
        Instant erasedAt = erasure.completedAt() == null ? now() : erasure.completedAt();
        return new Certificate(
                erasure.certificateId(),
                erasure.people().stream().map(PersonId::toString).toList(),
                erasure.basis(),
                erasure.requestedAt(),
                erasedAt,
                retention.on(OnErasure.DESTROYED).stream()
                        .map(row -> new Certificate.Destroyed(row.key(), row.what()))
                        .toList(),
                retention.on(OnErasure.REMAINS).stream()
                        .map(row -> new Certificate.Remaining(row.key(), row.what(), row.why(), row.lastDay(erasedAt)))
                        .toList(),
                erasure.duties());
    }

    /** The store keeps milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
