package vn.tokhai.tracing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;

/** Opens a case and asks where the person was. */
@Service
public final class OpeningCases {

    private final RuleSets ruleSets;
    private final Cases cases;
    private final Clock clock;

    public OpeningCases(RuleSets ruleSets, Cases cases, Clock clock) {
        this.ruleSets = ruleSets;
        this.cases = cases;
        this.clock = clock;
    }

    /** What may come of it. */
    public sealed interface Outcome {

        record Opened(Case opened) implements Outcome {}

        /** The request id was used before, for something else. */
        record RequestIdTaken() implements Outcome {}

        /** @param field name of the field in the request */
        record Refused(String field, String why) implements Outcome {}
    }

    public Outcome open(UUID requestId, String officer, Case.Confirmation confirmation) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Outcome> refusal = refusal(confirmation, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        RuleSet rules = rulesFor(confirmation);
        Instant until = confirmation.isolatedAt() == null ? now : confirmation.isolatedAt();
        Window window = Window.infectious(
                rules, confirmation.onsetOn(), confirmation.sampledOn(), confirmation.infectedOn(), until);
        if (window.isEmpty()) {
            return new Outcome.Refused("isolatedAt", "is before the infectious window begins");
        }
        var wanted = new Case(caseId(officer, requestId), confirmation, rules.id(), window, officer, now, null, 1);
        Case present = cases.open(
                wanted,
                List.of(
                        new CaseChange.Opened(wanted),
                        new CaseChange.ItineraryAsked(wanted.itinerary(rules.matchRule()))));
        return present.confirmation().equals(confirmation) ? new Outcome.Opened(present) : new Outcome.RequestIdTaken();
    }

    private RuleSet rulesFor(Case.Confirmation confirmation) {
        return Optional.ofNullable(confirmation.ruleSet())
                .flatMap(ruleSets::find)
                .orElseGet(() -> ruleSets.inForceOn(confirmation.sampledOn()));
    }

    private Optional<Outcome> refusal(Case.Confirmation confirmation, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Window.ZONE);
        if (confirmation.ruleSet() != null
                && ruleSets.find(confirmation.ruleSet()).isEmpty()) {
            return refused("ruleSet", "is not a rule set of this platform");
        }
        if (confirmation.sampledOn().isAfter(today)) {
            return refused("sampledOn", "is in the future");
        }
        if (confirmation.onsetOn() != null && confirmation.onsetOn().isAfter(today)) {
            return refused("onsetOn", "is in the future");
        }
        if (confirmation.infectedOn() != null && confirmation.infectedOn().isAfter(confirmation.sampledOn())) {
            return refused("infectedOn", "is after the sampling");
        }
        if (confirmation.isolatedAt() != null && confirmation.isolatedAt().isAfter(now)) {
            return refused("isolatedAt", "is in the future");
        }
        return Optional.empty();
    }

    private static Optional<Outcome> refused(String field, String why) {
        return Optional.of(new Outcome.Refused(field, why));
    }

    /** The officer is part of it: nobody can take, or learn of, the case behind somebody else's request id. */
    static String caseId(String officer, UUID requestId) {
        return UUID.nameUUIDFromBytes(("case|" + officer + "|" + requestId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
