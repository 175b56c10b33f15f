package vn.tokhai.tracing.messaging.streams;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.Itinerary;
import vn.tokhai.tracing.Stay;

/** Answers "where was this person?" from what is known, and keeps the question for visits to come. */
final class QuestionsAboutPeople extends Step<Itinerary, Asked> {

    private @Nullable VisitStore visits;
    private @Nullable KeyValueStore<String, List<Itinerary>> questions;

    @Override
    protected void open(ProcessorContext<String, Asked> context) {
        visits = VisitStore.byPerson(context.getStateStore(Stores.PERSON_VISITS));
        questions = context.getStateStore(Stores.OPEN_ITINERARIES);
    }

    @Override
    protected void take(Itinerary question) {
        if (!keep(question)) {
            return;
        }
        List<String> exposureIds = new ArrayList<>();
        for (Exposure exposure : exposures(question)) {
            exposureIds.add(exposure.visitId());
            send(exposure.checkpointId(), new Asked.OfPlace(exposure));
        }
        send(
                question.caseId(),
                new Asked.Told(new Answer.ItineraryAnswered(
                        question.caseId(),
                        question.generation(),
                        question.personId(),
                        question.askedAt(),
                        exposureIds)));
    }

    private List<Exposure> exposures(Itinerary question) {
        Instant earliest = question.window().from().minus(Stay.LONGEST);
        return Objects.requireNonNull(visits)
                .arrivedBetween(question.personId(), earliest, question.window().until())
                .stream()
                .filter(visit -> question.mayMeet(visit.arrivedAt()))
                .map(question::exposureBy)
                .filter(exposure -> !exposure.withdrawn())
                .toList();
    }

    /** @return false when a newer form of the question is kept already */
    private boolean keep(Itinerary question) {
        KeyValueStore<String, List<Itinerary>> kept = Objects.requireNonNull(questions);
        List<Itinerary> known = kept.get(question.personId());
        List<Itinerary> open = new ArrayList<>(known == null ? List.of() : known);
        boolean stale = open.stream()
                .anyMatch(other ->
                        other.asksTheSameAs(question) && question.askedAt().isBefore(other.askedAt()));
        if (stale) {
            return false;
        }
        // visits of that time have expired, nothing can answer it any more
        Instant forgotten = question.askedAt().minus(Stores.RETENTION);
        open.removeIf(
                other -> other.asksTheSameAs(question) || other.window().until().isBefore(forgotten));
        open.add(question);
        kept.put(question.personId(), open);
        return true;
    }
}
