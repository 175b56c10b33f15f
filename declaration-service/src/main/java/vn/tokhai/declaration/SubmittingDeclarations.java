package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a declaration in. Sending it again, also after a half-finished attempt, gives the same answer. */
@Service
public class SubmittingDeclarations {

    static final String NOT_FAMILY = "Không phải bạn hay người nhà bạn / is neither you nor of your family";

    private final People people;
    private final ChangingPeople changing;
    private final Declarations declarations;
    private final IssuingCodes codes;
    private final DeclarationSettings settings;
    private final Clock clock;

    public SubmittingDeclarations(
            People people, Declarations declarations, IssuingCodes codes, DeclarationSettings settings, Clock clock) {
        this.people = people;
        this.changing = new ChangingPeople(people);
        this.declarations = declarations;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Submission {
        /** @param person has a number and a code now */
        record Accepted(Declaration declaration, Person person, PersonalNumber number) implements Submission {}

        record Refused(List<Fault> faults) implements Submission {}

        /** Somebody else used the id. */
        record IdTaken() implements Submission {}

        record PersonUnknown() implements Submission {}
    }

    /**
     * Takes what somebody declares for themself or for a member of their family.
     *
     * @param typedPerson whom it is about; who asks when absent
     * @param typedId id made by the client, so that sending again is harmless
     * @param form key of the form; only {@code citizen} so far
     */
    public Submission submit(
            PersonId asking,
            @Nullable String typedPerson,
            @Nullable String typedId,
            @Nullable String form,
            CitizenDraft draft) {
        if (people.find(asking).isEmpty()) {
            return new Submission.PersonUnknown();
        }
        Optional<PersonId> about = typedPerson == null ? Optional.of(asking) : PersonId.parse(typedPerson);
        Optional<Person> person = about.flatMap(people::find).filter(found -> found.answersTo(asking));
        if (person.isEmpty()) {
            // the same for nobody and for a stranger
            return new Submission.Refused(List.of(new Fault("/personId", NOT_FAMILY)));
        }
        PersonId subject = person.get().id();
        return take(subject, subject.equals(asking) ? null : EnteredBy.guardian(asking), typedId, form, draft);
    }

    /**
     * Takes what staff or an officer entered; whether they may is for the caller to know.
     *
     * @param subject whom it is about
     */
    public Submission submitOnBehalf(
            PersonId subject,
            EnteredBy enteredBy,
            @Nullable String typedId,
            @Nullable String form,
            CitizenDraft draft) {
        return people.find(subject).isEmpty()
                ? new Submission.PersonUnknown()
                : take(subject, enteredBy, typedId, form, draft);
    }

    private Submission take(
            PersonId personId,
            @Nullable EnteredBy enteredBy,
            @Nullable String typedId,
            @Nullable String form,
            CitizenDraft draft) {
        Optional<DeclarationId> id = typedId == null ? Optional.empty() : DeclarationId.parse(typedId);
        Optional<Declaration> earlier = id.flatMap(declarations::find);
        if (earlier.isPresent()) {
            return finish(personId, earlier.get());
        }
        List<Fault> faults = new ArrayList<>();
        if (id.isEmpty()) {
            faults.add(new Fault("/declarationId", typedId == null ? FormCheck.REQUIRED : FormCheck.WRONG_FORM));
        }
        if (!CitizenForm.KEY.equals(form)) {
            faults.add(new Fault("/form", form == null ? FormCheck.REQUIRED : CitizenForm.KEY));
        }
        return switch (CitizenForm.check(draft, clock.withZone(settings.timeZone()))) {
            case CitizenForm.Checked.Faulty(var more) -> {
                faults.addAll(more);
                yield new Submission.Refused(List.copyOf(faults));
            }
            case CitizenForm.Checked.Complete(var answers) ->
                id.isEmpty() || !faults.isEmpty()
                        ? new Submission.Refused(List.copyOf(faults))
                        : finish(personId, keep(id.get(), personId, enteredBy, answers));
        };
    }

    /** The declaration in the store under this id, which is another one when a second request was faster. */
    private Declaration keep(
            DeclarationId id, PersonId personId, @Nullable EnteredBy enteredBy, CitizenAnswers answers) {
        // the store keeps milliseconds, and the first answer has to equal the repeated one
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Declaration declaration = Declaration.ofCitizen(id, personId, answers, enteredBy, now, settings.validity());
        return declarations.add(declaration, declaration.submitted())
                ? declaration
                : declarations.find(id).orElseThrow();
    }

    private Submission finish(PersonId personId, Declaration declaration) {
        if (!declaration.personId().equals(personId)) {
            return new Submission.IdTaken();
        }
        Optional<Person> person = changing.change(personId, current -> current.declared(declaration))
                .flatMap(codes::ensureIssued);
        PersonalNumber number = person.map(Person::number).orElse(null);
        return person.isEmpty() || number == null
                ? new Submission.PersonUnknown()
                : new Submission.Accepted(declaration, person.get(), number);
    }
}
