package vn.tokhai.checkpoint.trips.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.trips.Segment;
import vn.tokhai.checkpoint.trips.Trip;
import vn.tokhai.checkpoint.trips.TripLog;
import vn.tokhai.platform.outbox.OutboxEntry;

/** How trips are stored. */
final class TripDocuments {

    /** The book of a vehicle, with the trip under way and the events that have not left. */
    @Document(LogDocument.COLLECTION)
    record LogDocument(
            @Id String id,
            long version,
            int last,
            @Nullable TripPart open,
            @Nullable Instant lastEndedAt,
            @Nullable List<OutboxEntry> outbox) {

        static final String COLLECTION = "tripLogs";

        TripLog toLog() {
            PlaceId vehicle = place(id);
            return new TripLog(vehicle, version, last, open == null ? null : open.toTrip(vehicle), lastEndedAt);
        }
    }

    /** @param id {@code <vehicle>#<number>}; counts unless the log says that this number is under way */
    @Document("trips")
    record TripDocument(@Id String id, TripPart trip) {}

    /** @param id {@code <vehicle>:<trip id>}; may lead to a number under which another trip is */
    @Document("tripIds")
    record TripIdDocument(@Id String id, int number, String fingerprint) {}

    record TripPart(
            String tripId,
            int number,
            @Nullable String route,
            List<SegmentPart> segments,
            Instant startedAt,
            Instant endsAtTheLatest,
            @Nullable Instant endedAt,
            Trip.@Nullable How how) {

        static TripPart of(Trip trip) {
            Trip.Ending ending = trip.ending();
            return new TripPart(
                    trip.id().toString(),
                    trip.number(),
                    trip.route(),
                    trip.segments().stream().map(SegmentPart::of).toList(),
                    trip.startedAt(),
                    trip.endsAtTheLatest(),
                    ending == null ? null : ending.at(),
                    ending == null ? null : ending.how());
        }

        Trip toTrip(PlaceId vehicle) {
            return new Trip(
                    UUID.fromString(tripId),
                    vehicle,
                    number,
                    route,
                    segments.stream().map(SegmentPart::toSegment).toList(),
                    startedAt,
                    endsAtTheLatest,
                    endedAt == null ? null : new Trip.Ending(endedAt, Objects.requireNonNull(how)));
        }
    }

    record SegmentPart(
            String from,
            String to,
            @Nullable Instant departsAt,
            @Nullable Instant arrivesAt) {

        static SegmentPart of(Segment segment) {
            return new SegmentPart(segment.from(), segment.to(), segment.departsAt(), segment.arrivesAt());
        }

        Segment toSegment() {
            return new Segment(from, to, departsAt, arrivesAt);
        }
    }

    static PlaceId place(String text) {
        return PlaceId.parse(text).orElseThrow(() -> new IllegalStateException("Stored under the odd id " + text));
    }

    private TripDocuments() {}
}
