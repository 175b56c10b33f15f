package vn.tokhai.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;

/**
 * Takes answers into contacts and trails. Answers may come twice and in batches of any cut; what they add up to is the
 * same.
 */
@Service
public final class CollectingAnswers {

    private static final int ATTEMPTS = 20;

    /** Contacts held in memory at the same time; one may have a hundred meetings. */
    private static final int AT_ONCE = 100;

    private final Contacts contacts;
    private final Trails trails;
    private final Clock clock;

    public CollectingAnswers(Contacts contacts, Trails trails, Clock clock) {
        this.contacts = contacts;
        this.trails = trails;
        this.clock = clock;
    }

    /** A match that counts now, with all that is known of the contact. */
    public record Found(Contact contact, Match match) {}

    /**
     * @return what is worth telling others, in order; the same again when the same answers come again
     * @throws IllegalStateException when others keep changing the same documents; try again later
     */
    public List<Found> take(Collection<Answer> answers) {
        List<Match> matches = new ArrayList<>();
        List<Answer> progress = new ArrayList<>();
        for (Answer answer : answers) {
            switch (answer) {
                case Match match -> matches.add(match);
                case Answer.ItineraryAnswered answered -> progress.add(answered);
                case Answer.ExposureAnswered answered -> progress.add(answered);
            }
        }
        List<Found> found = merge(matches);
        // after the matches, so that COMPLETE is never seen before the contacts it speaks of
        note(progress);
        return found;
    }

    private List<Found> merge(List<Match> matches) {
        List<Found> found = new ArrayList<>();
        List<Map.Entry<ContactId, List<Match>>> contactsInOrder =
                List.copyOf(byContact(matches).entrySet());
        for (int start = 0; start < contactsInOrder.size(); start += AT_ONCE) {
            int end = Math.min(start + AT_ONCE, contactsInOrder.size());
            found.addAll(mergeSome(contactsInOrder.subList(start, end)));
        }
        return found;
    }

    private static Map<ContactId, List<Match>> byContact(List<Match> matches) {
        Map<ContactId, List<Match>> byContact = new LinkedHashMap<>();
        for (Match match : matches) {
            byContact
                    .computeIfAbsent(
                            new ContactId(match.caseId(), match.generation(), match.personId()),
                            id -> new ArrayList<>())
                    .add(match);
        }
        return byContact;
    }

    private List<Found> mergeSome(List<Map.Entry<ContactId, List<Match>>> some) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Found> found = new ArrayList<>();
            List<Contact> changed = mergeOnce(some, found);
            if (contacts.save(changed)) {
                return found;
            }
        }
        throw new IllegalStateException("Contacts keep changing");
    }

    private List<Contact> mergeOnce(List<Map.Entry<ContactId, List<Match>>> some, List<Found> found) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<ContactId, Contact> known =
                contacts.load(some.stream().map(Map.Entry::getKey).toList());
        List<Contact> changed = new ArrayList<>();
        some.forEach(one -> {
            ContactId id = one.getKey();
            Contact before = known.getOrDefault(id, Contact.none(id, now));
            Contact after = before;
            for (Match match : one.getValue()) {
                if (after.accepts(match)) {
                    after = after.with(match);
                    found.add(new Found(after, match));
                }
            }
            if (!after.equals(before)) {
                changed.add(after);
            }
        });
        return changed;
    }

    private void note(List<Answer> progress) {
        Map<ContactId, List<Answer>> byTrail = new HashMap<>();
        for (Answer answer : progress) {
            String personId =
                    switch (answer) {
                        case Answer.ItineraryAnswered answered -> answered.personId();
                        case Answer.ExposureAnswered answered -> answered.personId();
                        case Match match -> match.viaPersonId();
                    };
            byTrail.computeIfAbsent(
                            new ContactId(answer.caseId(), answer.generation(), personId), id -> new ArrayList<>())
                    .add(answer);
        }
        retry(byTrail.keySet(), attempt -> {
            Map<ContactId, Trail> known = trails.load(byTrail.keySet());
            List<Trail> changed = new ArrayList<>();
            byTrail.forEach((id, answers) -> {
                Trail before = known.getOrDefault(id, Trail.none(id));
                Trail after = answers.stream().reduce(before, CollectingAnswers::noted, (a, b) -> b);
                if (!after.equals(before)) {
                    changed.add(after);
                }
            });
            return trails.save(changed);
        });
    }

    private static Trail noted(Trail trail, Answer answer) {
        return switch (answer) {
            case Answer.ItineraryAnswered answered -> trail.with(answered);
            case Answer.ExposureAnswered answered -> trail.with(answered);
            case Match match -> trail;
        };
    }

    private static void retry(Collection<ContactId> ids, Predicate<Integer> attempt) {
        for (int i = 0; i < ATTEMPTS; i++) {
            if (attempt.test(i)) {
                return;
            }
        }
        throw new IllegalStateException("Trails keep changing");
    }
}
