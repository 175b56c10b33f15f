package vn.tokhai.checkpoint.trips.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.trips.Segment;
import vn.tokhai.checkpoint.trips.Trip;
import vn.tokhai.checkpoint.trips.TripEvents;
import vn.tokhai.checkpoint.trips.TripLog;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.CheckpointEvent;

/** Domain to contract. */
@Component
class TripEventsAsContracts implements TripEvents {

    private final JsonMapper json;

    TripEventsAsContracts(JsonMapper json) {
        this.json = json;
    }

    @Override
    public List<PendingEvent> of(TripLog.Step step) {
        List<PendingEvent> events = new ArrayList<>();
        for (Trip trip : step.ended()) {
            Trip.Ending ending = trip.ending();
            if (ending != null) {
                events.add(ended(trip, ending));
            }
        }
        if (step.started() != null) {
            events.add(started(step.started()));
        }
        return events;
    }

    private PendingEvent started(Trip trip) {
        return event(
                new CheckpointEvent.TripStarted(
                        trip.vehicle().toString(),
                        trip.id().toString(),
                        trip.number(),
                        trip.route(),
                        trip.segments().isEmpty()
                                ? null
                                : trip.segments().stream()
                                        .map(TripEventsAsContracts::segment)
                                        .toList(),
                        trip.startedAt(),
                        trip.endsAtTheLatest()),
                trip,
                trip.startedAt());
    }

    private PendingEvent ended(Trip trip, Trip.Ending ending) {
        return event(
                new CheckpointEvent.TripEnded(
                        trip.vehicle().toString(),
                        trip.id().toString(),
                        trip.number(),
                        trip.startedAt(),
                        ending.at(),
                        switch (ending.how()) {
                            case REPORTED -> CheckpointEvent.End.REPORTED;
                            case CAP -> CheckpointEvent.End.CAP;
                        }),
                trip,
                ending.at());
    }

    private PendingEvent event(CheckpointEvent event, Trip trip, Instant at) {
        String type = EventTypes.typeOf(event);
        return new PendingEvent(
                trip.vehicle() + "-" + type + "-" + trip.number(),
                Topics.CHECKPOINT_EVENTS.name(),
                trip.vehicle().toString(),
                type,
                at,
                json.writeValueAsString(event));
    }

    private static CheckpointEvent.Segment segment(Segment segment) {
        return new CheckpointEvent.Segment(segment.from(), segment.to(), segment.departsAt(), segment.arrivesAt());
    }
}
