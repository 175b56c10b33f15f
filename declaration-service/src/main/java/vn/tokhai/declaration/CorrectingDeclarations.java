package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lets people put right or take back what they declared (R28). What was said before is kept; sending the same change again
 * gives the same answer.
 */
@Service
public class CorrectingDeclarations {

    /** Keeps the document bounded. */
    static final int MOST_CORRECTIONS = 20;

    private final OwnDeclarations own;
    private final Declarations declarations;
    private final DeclarationForms forms;
    private final CheckingAnswers checking;
    private final JudgingAnswers judging;
    private final KeepingStanding standing;
    private final DeclarationSettings settings;
    private final Clock clock;

    public CorrectingDeclarations(
            OwnDeclarations own,
            Declarations declarations,
            DeclarationForms forms,
            CheckingAnswers checking,
            JudgingAnswers judging,
            KeepingStanding standing,
            DeclarationSettings settings,
            Clock clock) {
        this.own = own;
        this.declarations = declarations;
        this.forms = forms;
        this.checking = checking;
        this.judging = judging;
        this.standing = standing;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Changed(Declaration declaration) implements Outcome {}

        record Refused(List<Fault> faults) implements Outcome {}

        /** None, or that of a stranger. */
        record NotFound() implements Outcome {}

        /** Somebody changed it since it was looked at. */
        record Stale() implements Outcome {}

        record WindowOver() implements Outcome {}

        record TooManyCorrections() implements Outcome {}

        record AlreadyWithdrawn() implements Outcome {}
    }

    /**
     * @param version as it was looked at
     * @param typed all answers, not only those that change
     */
    public Outcome correct(PersonId asking, String typedId, long version, @Nullable Map<String, Object> typed) {
        Optional<Declaration> found = own.find(asking, typedId);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Declaration declaration = found.get();
        if (declaration.withdrawnAt() != null) {
            return new Outcome.AlreadyWithdrawn();
        }
        if (typed == null) {
            return new Outcome.Refused(List.of(new Fault("/answers", FieldFaults.REQUIRED)));
        }
        Form form = forms.find(declaration.form(), declaration.formVersion()).orElseThrow();
        return switch (checking.check(form, typed)) {
            case CheckingAnswers.Checked.Faulty(var faults) ->
                new Outcome.Refused(faults.stream()
                        .map(fault -> new Fault("/answers" + fault.pointer(), fault.detail()))
                        .toList());
            case CheckingAnswers.Checked.Complete(var answers) -> replace(declaration, version, form, answers);
        };
    }

    /** @param version as it was looked at */
    public Outcome withdraw(PersonId asking, String typedId, long version) {
        Optional<Declaration> found = own.find(asking, typedId);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Declaration declaration = found.get();
        if (declaration.withdrawnAt() != null) {
            return gone(declaration);
        }
        Instant now = now();
        Declaration withdrawn = declaration.withdrawn(now);
        return declaration.version() == version && declarations.write(withdrawn, declaration.withdrawnEvent(now))
                ? gone(withdrawn)
                : new Outcome.Stale();
    }

    private Outcome replace(Declaration declaration, long version, Form form, Answers answers) {
        boolean same = declaration.answers().equals(answers);
        if (same && (declaration.version() == version || declaration.version() == version + 1)) {
            return counts(declaration);
        }
        if (declaration.version() != version) {
            return new Outcome.Stale();
        }
        Instant now = now();
        if (now.isAfter(declaration.submittedAt().plus(settings.correctionWindow()))) {
            return new Outcome.WindowOver();
        }
        if (declaration.earlier().size() >= MOST_CORRECTIONS) {
            return new Outcome.TooManyCorrections();
        }
        JudgingAnswers.Judged judged = judging.judge(form, answers, declaration.submittedAt());
        Declaration corrected = declaration.corrected(answers, judged.findings(), now);
        PersonEvent[] events = Stream.concat(
                        Stream.of(corrected.correctedAt(now)), judged.riskFound(corrected, now).stream())
                .toArray(PersonEvent[]::new);
        return declarations.write(corrected, events) ? counts(corrected) : new Outcome.Stale();
    }

    private Outcome counts(Declaration declaration) {
        standing.declared(declaration);
        return new Outcome.Changed(declaration);
    }

    private Outcome gone(Declaration declaration) {
        standing.withdrawn(declaration, own.before(declaration).orElse(null));
        return new Outcome.Changed(declaration);
    }

    /** The store keeps milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
