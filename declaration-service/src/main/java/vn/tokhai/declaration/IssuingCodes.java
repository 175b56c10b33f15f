package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

import org.springframework.stereotype.Service;

/** Gives people their number and their codes. */
@Service
public class IssuingCodes {

    private static final int TRIES = 50;
    private static final Duration DAY = Duration.ofDays(1);

    private final ChangingPeople changing;
    private final Numbers numbers;
    private final Allowances allowances;
    private final DeclarationSettings settings;
    private final RandomGenerator random;
    private final Clock clock;

    public IssuingCodes(
            People people,
            Numbers numbers,
            Allowances allowances,
            DeclarationSettings settings,
            RandomGenerator random,
            Clock clock) {
        this.changing = new ChangingPeople(people);
        this.numbers = numbers;
        this.allowances = allowances;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    /** What came of asking for a new card. */
    public sealed interface ReIssue {
        record Issued(Person person) implements ReIssue {}

        /** There is no code to replace. */
        record NoCode() implements ReIssue {}

        record TooOften(Duration retryAfter) implements ReIssue {}
    }

    /** The person with number and code; empty when there is no such person. */
    public Optional<Person> ensureIssued(Person person) {
        if (person.number() != null) {
            return Optional.of(person);
        }
        PersonalNumber free = claimNumber(person.id());
        var used = new AtomicBoolean();
        Optional<Person> issued = changing.change(person.id(), current -> {
            used.set(current.number() == null);
            return current.numbered(free, clock.instant());
        });
        if (!used.get()) {
            numbers.release(free);
        }
        return issued;
    }

    /** Makes all earlier codes of the person void. */
    public ReIssue reIssue(Person person) {
        if (!person.canHaveAnotherCode()) {
            return new ReIssue.NoCode();
        }
        Optional<Duration> wait = allowances.take("re-issue", person.id().toString(), settings.reIssuesPerDay(), DAY);
        if (wait.isPresent()) {
            return new ReIssue.TooOften(wait.get());
        }
        return changing.change(person.id(), current -> current.reIssued(clock.instant()))
                .<ReIssue>map(ReIssue.Issued::new)
                .orElseGet(ReIssue.NoCode::new);
    }

    private PersonalNumber claimNumber(PersonId person) {
        for (int i = 0; i < TRIES; i++) {
            PersonalNumber candidate = PersonalNumber.random(random);
            if (numbers.claim(candidate, person)) {
                return candidate;
            }
        }
        throw new IllegalStateException("No free number found");
    }
}
