package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;
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

/** Keeps the visits of a place and checks each new or changed one against the exposures that are open there. */
final class VisitsOfPlaces extends Step<KnownVisit, Answer> {

    /** No rule set lets air count longer; bounds how far back exposures are looked up. */
    private static final Duration LONGEST_AIR_TAIL = Duration.ofHours(12);

    private final JsonMapper json;
    private @Nullable VisitStore visits;
    private @Nullable ExposureStore exposures;
    private @Nullable RegistryPlaces places;

    VisitsOfPlaces(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void open(ProcessorContext<String, Answer> context) {
        visits = VisitStore.byPlace(context.getStateStore(Stores.PLACE_VISITS));
        exposures = new ExposureStore(context.getStateStore(Stores.OPEN_EXPOSURES));
        places = new RegistryPlaces(context.getStateStore(Stores.PLACES), json);
    }

    @Override
    protected void take(KnownVisit visit) {
        VisitStore.Put put = Objects.requireNonNull(visits).put(visit);
        if (put.stale()) {
            return;
        }
        List<Exposure> open = openAround(visit);
        if (open.isEmpty()) {
            return;
        }
        Place place = Objects.requireNonNull(places).find(visit.checkpointId()).orElse(null);
        open.forEach(exposure -> check(exposure, put, place));
    }

    private void check(Exposure exposure, VisitStore.Put put, @Nullable Place place) {
        Optional<Match> match = CoPresence.of(exposure, put.current(), place);
        if (match.isPresent()) {
            send(exposure.caseId(), match.get());
        } else if (Withdrawals.needed(exposure, put, place)) {
            CoPresence.withdrawal(exposure, put.current()).ifPresent(taken -> send(exposure.caseId(), taken));
        }
    }

    private List<Exposure> openAround(KnownVisit visit) {
        Instant from = visit.arrivedAt().minus(Stay.LONGEST).minus(LONGEST_AIR_TAIL);
        Instant until = visit.arrivedAt().plus(Stay.LONGEST);
        return Objects.requireNonNull(exposures).arrivedBetween(visit.checkpointId(), from, until).stream()
                .filter(exposure -> exposure.mayMeet(visit.arrivedAt()))
                .toList();
    }
}
