package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a declaration in. Sending it again, also after a half-finished attempt, gives the same answer. */
@Service
public class SubmittingDeclarations {

    private static final Duration DAY = Duration.ofDays(1);

    static final String NOT_FAMILY = "Không phải bạn hay người nhà bạn · is neither you nor of your family";

    private final People people;
    private final Declarations declarations;
    private final DeclarationLists lists;
    private final DeclarationForms forms;
    private final CheckingAnswers checking;
    private final JudgingAnswers judging;
    private final KeepingStanding standing;
    private final IssuingCodes codes;
    private final Allowances allowances;
    private final DeclarationSettings settings;
    private final Clock clock;

    public SubmittingDeclarations(
            People people,
            Declarations declarations,
            DeclarationLists lists,
            DeclarationForms forms,
            CheckingAnswers checking,
            JudgingAnswers judging,
            KeepingStanding standing,
            IssuingCodes codes,
            Allowances allowances,
            DeclarationSettings settings,
            Clock clock) {
        this.people = people;
        this.declarations = declarations;
        this.lists = lists;
        this.forms = forms;
        this.checking = checking;
        this.judging = judging;
        this.standing = standing;
        this.codes = codes;
        this.allowances = allowances;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Submission {
        /** @param person has a number and a code now */
        record Accepted(Declaration declaration, Person person, PersonalNumber number) implements Submission {}

        /** @param faults pointers into the request: {@code /form}, {@code /answers/fullName} */
        record Refused(List<Fault> faults) implements Submission {}

        /** Somebody else used the id. */
        record IdTaken() implements Submission {}

        record PersonUnknown() implements Submission {}

        record TooOften(Duration retryAfter) implements Submission {}
    }

    /**
     * Takes what somebody declares for themself or for a member of their family.
     *
     * @param typedPerson whom it is about; who asks when absent
     */
    public Submission submit(PersonId asking, @Nullable String typedPerson, DeclarationDraft draft) {
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
        return take(subject, subject.equals(asking) ? null : EnteredBy.guardian(asking), draft);
    }

    /**
     * Takes what staff or an officer entered; whether they may is for the caller to know.
     *
     * @param subject whom it is about
     */
    public Submission submitOnBehalf(PersonId subject, EnteredBy enteredBy, DeclarationDraft draft) {
        return people.find(subject).isEmpty() ? new Submission.PersonUnknown() : take(subject, enteredBy, draft);
    }

    private Submission take(PersonId personId, @Nullable EnteredBy enteredBy, DeclarationDraft draft) {
        String typedId = draft.declarationId();
        Optional<DeclarationId> id = typedId == null ? Optional.empty() : DeclarationId.parse(typedId);
        Optional<Declaration> earlier = id.flatMap(declarations::find);
        if (earlier.isPresent()) {
            return finish(personId, earlier.get());
        }
        FieldFaults faults = new FieldFaults();
        if (id.isEmpty()) {
            faults.add("/declarationId", typedId == null ? FieldFaults.REQUIRED : FieldFaults.WRONG_FORM);
        }
        Form form = formOf(draft, faults);
        Answers answers = form == null ? null : answersOf(form, draft, faults);
        if (id.isEmpty() || form == null || answers == null) {
            return new Submission.Refused(faults.all());
        }
        Optional<Duration> wait = allowances.take("declare", personId.toString(), settings.declarationsPerDay(), DAY);
        return wait.isPresent()
                ? new Submission.TooOften(wait.get())
                : finish(personId, keep(id.get(), personId, enteredBy, form, answers));
    }

    /** What is wrong with it, without taking it; pointers into the request. */
    public List<Fault> faultsOf(DeclarationDraft draft) {
        FieldFaults faults = new FieldFaults();
        String typedId = draft.declarationId();
        if (typedId == null || DeclarationId.parse(typedId).isEmpty()) {
            faults.add("/declarationId", typedId == null ? FieldFaults.REQUIRED : FieldFaults.WRONG_FORM);
        }
        Form form = formOf(draft, faults);
        if (form != null) {
            answersOf(form, draft, faults);
        }
        return faults.all();
    }

    private @Nullable Form formOf(DeclarationDraft draft, FieldFaults faults) {
        String key = draft.form();
        Integer version = draft.formVersion();
        if (key == null) {
            faults.add("/form", FieldFaults.REQUIRED);
            return null;
        }
        Optional<Form> newest = forms.find(key);
        if (newest.isEmpty()) {
            faults.add("/form", FieldFaults.UNKNOWN_CODE);
            return null;
        }
        Optional<Form> asked = version == null ? newest : forms.find(key, version);
        if (asked.isEmpty()) {
            faults.add("/formVersion", FieldFaults.UNKNOWN_CODE);
        }
        return asked.orElse(null);
    }

    private @Nullable Answers answersOf(Form form, DeclarationDraft draft, FieldFaults faults) {
        Map<String, Object> typed = draft.answers();
        if (typed == null) {
            faults.add("/answers", FieldFaults.REQUIRED);
            return null;
        }
        return switch (checking.check(form, typed)) {
            case CheckingAnswers.Checked.Complete(var answers) -> answers;
            case CheckingAnswers.Checked.Faulty(var found) -> {
                found.forEach(fault -> faults.add("/answers" + fault.pointer(), fault.detail()));
                yield null;
            }
        };
    }

    /** The declaration in the store under this id, which is another one when a second request was faster. */
    private Declaration keep(
            DeclarationId id, PersonId personId, @Nullable EnteredBy enteredBy, Form form, Answers answers) {
        // the store keeps milliseconds, and the first answer has to equal the repeated one
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        JudgingAnswers.Judged judged = judging.judge(form, answers, now);
        Declaration declaration = Declaration.on(form, id, personId, answers, judged.findings(), enteredBy, now);
        lists.note(personId, new DeclarationLists.Entry(id, form.key(), now));
        return declarations.add(declaration, eventsOf(declaration, judged))
                ? declaration
                : declarations.find(id).orElseThrow();
    }

    private static PersonEvent[] eventsOf(Declaration declaration, JudgingAnswers.Judged judged) {
        return Stream.of(
                        Stream.of(declaration.submitted()),
                        declaration.identityConfirmed().stream(),
                        judged.riskFound(declaration, declaration.submittedAt()).stream())
                .flatMap(Function.identity())
                .toArray(PersonEvent[]::new);
    }

    private Submission finish(PersonId personId, Declaration declaration) {
        if (!declaration.personId().equals(personId)) {
            return new Submission.IdTaken();
        }
        // what was withdrawn meanwhile stays so when the submission is sent again
        Optional<Person> known =
                declaration.withdrawnAt() == null ? standing.declared(declaration) : people.find(personId);
        Optional<Person> person = known.flatMap(codes::ensureIssued);
        PersonalNumber number = person.map(Person::number).orElse(null);
        return person.isEmpty() || number == null
                ? new Submission.PersonUnknown()
                : new Submission.Accepted(declaration, person.get(), number);
    }
}
