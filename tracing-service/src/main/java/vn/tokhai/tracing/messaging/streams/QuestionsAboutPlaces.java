package vn.tokhai.tracing.messaging.streams;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.CoPresence;
import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.KnownVisit;
import vn.tokhai.tracing.Match;
import vn.tokhai.tracing.Place;
import vn.tokhai.tracing.Stay;

/** Answers "who was here with this person?" from what is known, and keeps the question for visits to come. */
final class QuestionsAboutPlaces extends Step<Exposure, Answer> {

    private final JsonMapper json;
    private @Nullable VisitStore visits;
    private @Nullable ExposureStore exposures;
    private @Nullable RegistryPlaces places;

    QuestionsAboutPlaces(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void open(ProcessorContext<String, Answer> context) {
        visits = VisitStore.byPlace(context.getStateStore(Stores.PLACE_VISITS));
        exposures = new ExposureStore(context.getStateStore(Stores.OPEN_EXPOSURES));
        places = new RegistryPlaces(context.getStateStore(Stores.PLACES), json);
    }

    @Override
    protected void take(Exposure exposure) {
        ExposureStore.Put put = Objects.requireNonNull(exposures).put(exposure);
        if (put.stale()) {
            return;
        }
        Place place =
                Objects.requireNonNull(places).find(exposure.checkpointId()).orElse(null);
        int matches = 0;
        for (KnownVisit visit : candidates(exposure)) {
            Optional<Match> match = CoPresence.of(exposure, visit, place);
            if (match.isPresent()) {
                matches++;
                send(exposure.caseId(), match.get());
            } else if (Withdrawals.needed(put.previous(), exposure, visit, place)) {
                CoPresence.withdrawal(exposure, visit).ifPresent(taken -> send(exposure.caseId(), taken));
            }
        }
        send(
                exposure.caseId(),
                new Answer.ExposureAnswered(
                        exposure.caseId(),
                        exposure.generation(),
                        exposure.personId(),
                        exposure.visitId(),
                        exposure.askedAt(),
                        matches));
    }

    /** Also those that only an earlier form of the exposure could have met. */
    private List<KnownVisit> candidates(Exposure exposure) {
        Instant from = exposure.arrivedAt().minus(Stay.LONGEST);
        Instant until = exposure.arrivedAt().plus(Stay.LONGEST).plus(exposure.airTail());
        return Objects.requireNonNull(visits).arrivedBetween(exposure.checkpointId(), from, until).stream()
                .filter(visit -> exposure.mayMeet(visit.arrivedAt()))
                .toList();
    }
}
