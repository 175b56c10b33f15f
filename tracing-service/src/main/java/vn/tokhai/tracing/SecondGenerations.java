package vn.tokhai.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

/**
 * Contacts of contacts. Requesting is quick; asking where each contact went follows from the log, so that a crash in
 * between is made good. Requesting again asks anew: for contacts listed since, and where all of them went since.
 */
@Service
public final class SecondGenerations {

    private static final int PAGE = 500;
    private static final int ATTEMPTS = 20;

    private final Cases cases;
    private final Contacts contacts;
    private final Trails trails;
    private final RuleSets ruleSets;
    private final Questions questions;
    private final Clock clock;

    public SecondGenerations(
            Cases cases, Contacts contacts, Trails trails, RuleSets ruleSets, Questions questions, Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.trails = trails;
        this.ruleSets = ruleSets;
        this.questions = questions;
        this.clock = clock;
    }

    /** @return the case as it is now; empty when others keep changing it */
    public Optional<Case> request(Case wanted) {
        Case current = wanted;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Case changed = current.secondGenerationRequested(now);
            if (cases.change(changed, List.of(new CaseChange.SecondGenerationRequested(changed.caseId(), now)))) {
                return Optional.of(changed);
            }
            current = cases.find(wanted.caseId()).orElse(current);
        }
        return Optional.empty();
    }

    /** Asks for every listed contact of the first generation; does nothing for a request that a newer one replaced. */
    public void ask(String caseId, Instant requestedAt) {
        Optional<Case> found = cases.find(caseId).filter(c -> isRequestedAt(c, requestedAt));
        if (found.isEmpty()) {
            return;
        }
        Case current = found.get();
        MatchRule rule = ruleSets.find(current.ruleSet()).orElseThrow().matchRule();
        List<ContactId> firsts =
                contacts.entries(caseId, 1).stream().map(Contacts.Entry::id).toList();
        for (int start = 0; start < firsts.size(); start += PAGE) {
            List<ContactId> page = firsts.subList(start, Math.min(start + PAGE, firsts.size()));
            askPage(contacts.load(page).values().stream()
                    .map(contact -> current.itineraryOf(contact, rule, requestedAt))
                    .toList());
        }
        markAsked(caseId, requestedAt);
    }

    private void askPage(List<Itinerary> wanted) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<ContactId, Trail> known =
                    trails.load(wanted.stream().map(SecondGenerations::trailOf).toList());
            List<Itinerary> open = wanted.stream()
                    .filter(itinerary -> !known.getOrDefault(trailOf(itinerary), Trail.none(trailOf(itinerary)))
                            .answers(itinerary.askedAt()))
                    .toList();
            List<Trail> noted = new ArrayList<>();
            for (Itinerary itinerary : open) {
                ContactId id = trailOf(itinerary);
                noted.add(known.getOrDefault(id, Trail.none(id)).asked(itinerary));
            }
            if (trails.save(noted)) {
                questions.ask(open);
                return;
            }
        }
        throw new IllegalStateException("Trails keep changing");
    }

    private void markAsked(String caseId, Instant requestedAt) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Case> current = cases.find(caseId).filter(c -> isRequestedAt(c, requestedAt));
            if (current.isEmpty() || cases.change(current.get().secondGenerationAsked(), List.of())) {
                return;
            }
        }
        throw new IllegalStateException("The case keeps changing");
    }

    private static boolean isRequestedAt(Case current, Instant requestedAt) {
        return current.secondGeneration() != null
                && current.secondGeneration().requestedAt().equals(requestedAt);
    }

    private static ContactId trailOf(Itinerary itinerary) {
        return new ContactId(itinerary.caseId(), itinerary.generation(), itinerary.personId());
    }
}
