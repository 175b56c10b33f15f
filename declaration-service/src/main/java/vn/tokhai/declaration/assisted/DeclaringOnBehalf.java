package vn.tokhai.declaration.assisted;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Allowances;
import vn.tokhai.declaration.Answers;
import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.DeclarationDraft;
import vn.tokhai.declaration.DeclarationId;
import vn.tokhai.declaration.Declarations;
import vn.tokhai.declaration.EnteredBy;
import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.IdentityMeans;
import vn.tokhai.declaration.KnownCheckpoints;
import vn.tokhai.declaration.KnownCheckpoints.KnownCheckpoint;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.SubmittingDeclarations;
import vn.tokhai.declaration.SubmittingDeclarations.Submission;
import vn.tokhai.declaration.assisted.ProvenPhones.Proof;

/**
 * Takes a declaration that staff of a checkpoint or an officer entered: for the holder of a phone who read a passcode out, or
 * for somebody without any phone. Who sat at the keyboard goes on record with it.
 */
@Service
public class DeclaringOnBehalf {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String REQUIRED = "Bắt buộc · is required";
    private static final String OUTSIDE = "Ngoài địa bàn của bạn · is outside your areas";

    private final SubmittingDeclarations submitting;
    private final Declarations declarations;
    private final People people;
    private final PeopleWithoutPhone withoutPhone;
    private final KnownCheckpoints checkpoints;
    private final ProvenPhones phones;
    private final UsedConsents consents;
    private final Allowances allowances;
    private final AssistedSettings settings;
    private final Clock clock;

    public DeclaringOnBehalf(
            SubmittingDeclarations submitting,
            Declarations declarations,
            People people,
            PeopleWithoutPhone withoutPhone,
            KnownCheckpoints checkpoints,
            ProvenPhones phones,
            UsedConsents consents,
            Allowances allowances,
            AssistedSettings settings,
            Clock clock) {
        this.submitting = submitting;
        this.declarations = declarations;
        this.people = people;
        this.withoutPhone = withoutPhone;
        this.checkpoints = checkpoints;
        this.phones = phones;
        this.consents = consents;
        this.allowances = allowances;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who sits at the keyboard. */
    public sealed interface Enterer {
        record Staff(PersonId person) implements Enterer {}

        record Officer(Reader officer) implements Enterer {}
    }

    /**
     * @param consent of the holder of a phone; absent for somebody without one
     * @param seen the card that was shown, if any
     */
    public record Request(
            @Nullable String checkpointId,
            @Nullable String consent,
            @Nullable IdentityMeans seen,
            DeclarationDraft draft) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Taken(Submission submission) implements Outcome {}

        /** No right on this checkpoint; the same when there is no such checkpoint. */
        record NotStaff() implements Outcome {}

        record CheckpointClosed() implements Outcome {}

        /** The rights are not known here yet. */
        record NotReady() implements Outcome {}

        record ConsentRefused() implements Outcome {}

        record ConsentUsed() implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}
    }

    public Outcome declare(Enterer enterer, Request request) {
        Optional<DeclarationId> id =
                Optional.ofNullable(request.draft().declarationId()).flatMap(DeclarationId::parse);
        List<Fault> faults = faultsOf(enterer, request);
        Outcome barred = barred(enterer, request.checkpointId());
        if (barred != null) {
            return barred;
        }
        Optional<Declaration> earlier = id.flatMap(declarations::find);
        if (earlier.isPresent()) {
            return new Outcome.Taken(again(enterer, earlier.get(), request.draft()));
        }
        if (!faults.isEmpty() || id.isEmpty()) {
            return new Outcome.Taken(new Submission.Refused(faults));
        }
        Optional<Duration> wait = allowances.take("declare-on-behalf", nameOf(enterer), settings.perDay(), DAY);
        return wait.isPresent() ? new Outcome.TooOften(wait.get()) : take(enterer, request, id.get());
    }

    /** For who entered it, shortly afterwards: so that a card can be printed for somebody without a phone. */
    public Optional<Person> printable(Enterer enterer, String declarationId) {
        return DeclarationId.parse(declarationId)
                .flatMap(declarations::find)
                .filter(declaration -> enteredBy(declaration, enterer))
                .filter(declaration ->
                        clock.instant().isBefore(declaration.submittedAt().plus(settings.printable())))
                .flatMap(declaration -> people.find(declaration.personId()))
                .filter(person -> person.number() != null);
    }

    private Outcome take(Enterer enterer, Request request, DeclarationId id) {
        String consent = request.consent();
        if (consent == null) {
            PersonId subject = withoutPhone.personFor(request.draft());
            return submitted(
                    subject,
                    by(enterer, request, Objects.requireNonNullElse(request.seen(), IdentityMeans.STAFF)),
                    request);
        }
        Optional<Proof> proof = phones.read(consent)
                .filter(read -> request.checkpointId() == null || read.context().equals(request.checkpointId()))
                .filter(read -> people.find(read.person()).isPresent());
        if (proof.isEmpty()) {
            return new Outcome.ConsentRefused();
        }
        return consents.claim(proof.get().id(), id, proof.get().expiresAt())
                ? submitted(proof.get().person(), by(enterer, request, IdentityMeans.PHONE), request)
                : new Outcome.ConsentUsed();
    }

    private Outcome submitted(PersonId subject, EnteredBy by, Request request) {
        return new Outcome.Taken(submitting.submitOnBehalf(subject, by, request.draft()));
    }

    private Submission again(Enterer enterer, Declaration earlier, DeclarationDraft draft) {
        EnteredBy by = earlier.enteredBy();
        return by == null || !enteredBy(earlier, enterer)
                ? new Submission.IdTaken()
                : submitting.submitOnBehalf(earlier.personId(), by, draft);
    }

    private List<Fault> faultsOf(Enterer enterer, Request request) {
        List<Fault> faults = new ArrayList<>();
        if (enterer instanceof Enterer.Staff && request.checkpointId() == null) {
            faults.add(new Fault("/checkpointId", REQUIRED));
        }
        faults.addAll(submitting.faultsOf(request.draft()));
        if (faults.isEmpty()
                && enterer instanceof Enterer.Officer(var officer)
                && !officer.areas().cover(areaOf(request.draft()))) {
            faults.add(new Fault("/answers/area", OUTSIDE));
        }
        return faults;
    }

    /** @param draft without faults */
    private static Area areaOf(DeclarationDraft draft) {
        return new Answers(Objects.requireNonNull(draft.answers())).area();
    }

    private @Nullable Outcome barred(Enterer enterer, @Nullable String checkpointId) {
        if (!(enterer instanceof Enterer.Staff(var person)) || checkpointId == null) {
            return null;
        }
        Optional<KnownCheckpoint> checkpoint =
                checkpoints.find(checkpointId).filter(known -> known.people().contains(person));
        if (checkpoint.isEmpty()) {
            return checkpoints.loaded() ? new Outcome.NotStaff() : new Outcome.NotReady();
        }
        return checkpoint.get().active() ? null : new Outcome.CheckpointClosed();
    }

    private static EnteredBy by(Enterer enterer, Request request, IdentityMeans seen) {
        String checkpointId = request.checkpointId();
        return switch (enterer) {
            case Enterer.Staff(var person) ->
                new EnteredBy(person.toString(), EnteredBy.Capacity.STAFF, checkpointId, seen);
            case Enterer.Officer(var officer) ->
                new EnteredBy(officer.name(), EnteredBy.Capacity.OFFICER, checkpointId, seen);
        };
    }

    private static boolean enteredBy(Declaration declaration, Enterer enterer) {
        EnteredBy by = declaration.enteredBy();
        return by != null
                && by.capacity() != EnteredBy.Capacity.FAMILY
                && by.who().equals(nameOf(enterer));
    }

    private static String nameOf(Enterer enterer) {
        return switch (enterer) {
            case Enterer.Staff(var person) -> person.toString();
            case Enterer.Officer(var officer) -> officer.name();
        };
    }
}
