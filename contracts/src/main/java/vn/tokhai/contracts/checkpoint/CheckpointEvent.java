package vn.tokhai.contracts.checkpoint;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/** What happened at a checkpoint, where its state alone does not tell. Persons by their opaque ids. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CheckpointEvent.TripStarted.class, name = "trip.started"),
    @JsonSubTypes.Type(value = CheckpointEvent.TripEnded.class, name = "trip.ended"),
    @JsonSubTypes.Type(value = CheckpointEvent.CheckpointMerged.class, name = "checkpoint.merged"),
    @JsonSubTypes.Type(value = CheckpointEvent.OwnershipTransferred.class, name = "ownership.transferred"),
    @JsonSubTypes.Type(value = CheckpointEvent.DeviceEnrolled.class, name = "device.enrolled"),
    @JsonSubTypes.Type(value = CheckpointEvent.DeviceRevoked.class, name = "device.revoked"),
    @JsonSubTypes.Type(value = CheckpointEvent.PosterReported.class, name = "poster.reported"),
    @JsonSubTypes.Type(value = CheckpointEvent.PosterReportClosed.class, name = "poster-report.closed")
})
public sealed interface CheckpointEvent {

    /** Absent only where somebody reports a poster that names no place of ours. */
    @Nullable
    String checkpointId();

    /**
     * A vehicle set out.
     *
     * @param tripId UUID
     * @param number counts the trips of this vehicle, from 1
     * @param route in words
     * @param segments as planned, in order; absent when nobody planned
     * @param endsAtTheLatest when the trip is taken as ended if nobody says so
     */
    @EventType("trip.started")
    record TripStarted(
            String checkpointId,
            String tripId,
            int number,
            @Nullable String route,
            @Nullable List<Segment> segments,
            Instant startedAt,
            Instant endsAtTheLatest)
            implements CheckpointEvent {}

    /** From one stop to the next. */
    record Segment(
            String from,
            String to,
            @Nullable Instant departsAt,
            @Nullable Instant arrivesAt) {}

    /** @param end how the end is known */
    @EventType("trip.ended")
    record TripEnded(String checkpointId, String tripId, int number, Instant startedAt, Instant endedAt, End end)
            implements CheckpointEvent {}

    /** How the end of a trip is known, best first. */
    enum End {
        /** Somebody with a right on the vehicle said so. */
        REPORTED,
        /** Nobody did within the longest time that a trip may take; {@code endedAt} is that limit. */
        CAP
    }

    /**
     * The place is one with another from now on; its codes lead there.
     *
     * @param decisionNumber present when an authority did it
     */
    @EventType("checkpoint.merged")
    record CheckpointMerged(
            String checkpointId,
            String intoCheckpointId,
            @Nullable String decisionNumber,
            Instant mergedAt) implements CheckpointEvent {}

    /** Whatever the former owner held (rights, devices, one-time links) is void. */
    @EventType("ownership.transferred")
    record OwnershipTransferred(
            String checkpointId, String formerOwnerPersonId, String newOwnerPersonId, Instant transferredAt)
            implements CheckpointEvent {}

    /** @param publicKey 32 bytes of its Ed25519 key (RFC 8032), base64url without padding */
    @EventType("device.enrolled")
    record DeviceEnrolled(String checkpointId, String deviceId, String publicKey, Instant enrolledAt)
            implements CheckpointEvent {}

    @EventType("device.revoked")
    record DeviceRevoked(String checkpointId, String deviceId, Instant revokedAt) implements CheckpointEvent {}

    /**
     * Somebody says that a poster is not what it should be. What they wrote stays with its owner.
     *
     * @param checkpointId absent for a forged or foreign code, when the person named no place; the record key is the report
     *     id then
     * @param copy of the code, where it was one of ours
     * @param verdict what the code turned out to be: GENUINE, REVOKED, OUTDATED, FORGED, FOREIGN or NO_CODE; more may come
     * @param area of the place, else as the person gave it
     */
    @EventType("poster.reported")
    record PosterReported(
            @Nullable String checkpointId,
            @Nullable String unitId,
            @Nullable Integer copy,
            String reportId,
            String verdict,
            @Nullable AdministrativeArea area,
            Instant reportedAt)
            implements CheckpointEvent {}

    /** @param finding what was found, such as STICKER_REMOVED; more may come */
    @EventType("poster-report.closed")
    record PosterReportClosed(@Nullable String checkpointId, String reportId, String finding, Instant closedAt)
            implements CheckpointEvent {}
}
