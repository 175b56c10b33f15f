package vn.tokhai.tracing.messaging.streams;

import java.util.List;
import java.util.Objects;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.Itinerary;
import vn.tokhai.tracing.KnownVisit;

/** Keeps a person's visits, and answers the questions that are open about the person with each new or changed one. */
final class VisitsOfPeople extends Step<KnownVisit, Asked> {

    private @Nullable VisitStore visits;
    private @Nullable KeyValueStore<String, List<Itinerary>> questions;

    @Override
    protected void open(ProcessorContext<String, Asked> context) {
        visits = VisitStore.byPerson(context.getStateStore(Stores.PERSON_VISITS));
        questions = context.getStateStore(Stores.OPEN_ITINERARIES);
    }

    @Override
    protected void take(KnownVisit visit) {
        VisitStore.Put put = Objects.requireNonNull(visits).put(visit);
        if (put.stale()) {
            return;
        }
        List<Itinerary> open = Objects.requireNonNull(questions).get(visit.personId());
        if (open != null) {
            open.stream()
                    .filter(question -> question.mayMeet(visit.arrivedAt()))
                    .forEach(question -> answer(question, put));
        }
    }

    private void answer(Itinerary question, VisitStore.Put put) {
        Exposure exposure = question.exposureBy(put.current());
        if (exposure.withdrawn() && put.previous() == null) {
            return;
        }
        send(exposure.checkpointId(), new Asked.OfPlace(exposure));
        if (!exposure.withdrawn()) {
            send(
                    question.caseId(),
                    new Asked.Told(new Answer.ItineraryAnswered(
                            question.caseId(),
                            question.generation(),
                            question.personId(),
                            question.askedAt(),
                            List.of(exposure.visitId()))));
        }
    }
}
