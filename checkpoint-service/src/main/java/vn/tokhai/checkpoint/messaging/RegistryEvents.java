package vn.tokhai.checkpoint.messaging;

import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.Copies;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PendingEvents;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.Right;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.VenueKey;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.contracts.checkpoint.VenueKeyPublished;

/** Domain to contract. The contact number stays here. */
@Component
class RegistryEvents implements PendingEvents {

    private final CheckpointKinds kinds;
    private final PlaceNames names;
    private final JsonMapper json;

    RegistryEvents(CheckpointKinds kinds, PlaceNames names, JsonMapper json) {
        this.kinds = kinds;
        this.names = names;
        this.json = json;
    }

    @Override
    public PendingEvent stateOf(Checkpoint checkpoint) {
        CheckpointState state = state(checkpoint);
        return new PendingEvent(
                checkpoint.id() + "-" + checkpoint.version(),
                Topics.CHECKPOINT_REGISTRY.name(),
                state.checkpointId(),
                EventTypes.typeOf(state),
                checkpoint.changedAt(),
                json.writeValueAsString(state));
    }

    @Override
    public List<PendingEvent> between(Checkpoint before, Checkpoint after) {
        return Happenings.between(before, after).stream()
                .map(event -> {
                    String type = EventTypes.typeOf(event.payload());
                    return new PendingEvent(
                            after.id() + "-" + after.version() + "-" + event.about(),
                            Topics.CHECKPOINT_EVENTS.name(),
                            after.id().toString(),
                            type,
                            after.changedAt(),
                            json.writeValueAsString(event.payload()));
                })
                .toList();
    }

    @Override
    public PendingEvent published(VenueKey key) {
        var published = new VenueKeyPublished(
                key.id(), Base64.getUrlEncoder().withoutPadding().encodeToString(key.publicKey()), key.publishedAt());
        return new PendingEvent(
                "venue-key-" + key.id(),
                Topics.VENUE_KEYS.name(),
                Integer.toString(key.id()),
                EventTypes.typeOf(published),
                key.publishedAt(),
                json.writeValueAsString(published));
    }

    private CheckpointState state(Checkpoint checkpoint) {
        CheckpointKind kind = kinds.get(checkpoint.details().kind());
        PlaceId mergedInto = checkpoint.lifeCycle().mergedInto();
        return new CheckpointState(
                checkpoint.id().toString(),
                checkpoint.version(),
                checkpoint.details().name(),
                kind.key(),
                kind.closedSpace()
                        && !Boolean.TRUE.equals(checkpoint.details().traits().openAir()),
                kind.typicalStayMinutes(),
                switch (checkpoint.status()) {
                    case ACTIVE -> CheckpointState.Status.ACTIVE;
                    case SUSPENDED -> CheckpointState.Status.SUSPENDED;
                    case CLOSED -> CheckpointState.Status.CLOSED;
                },
                StateParts.area(checkpoint.details().area()),
                checkpoint.details().addressLine(),
                names.placeName(checkpoint.details()),
                checkpoint.copies().last(),
                checkpoint.units().stream().map(RegistryEvents::unit).toList(),
                checkpoint.rights().stream().map(RegistryEvents::right).toList(),
                checkpoint.registeredAt(),
                checkpoint.changedAt(),
                StateParts.vehicle(checkpoint.details().traits().vehicle()),
                StateParts.road(checkpoint.details().traits().road()),
                coordinates(checkpoint.details().coordinates()),
                checkpoint.details().traits().openAir(),
                checkpoint.details().traits().capacity(),
                StateParts.devices(checkpoint.access()),
                mergedInto == null ? null : mergedInto.toString(),
                checkpoint
                        .lifeCycle()
                        .inAnotherProvinceThan(checkpoint.details().area())
                        .map(StateParts::former)
                        .orElse(null),
                checkpoint.details().onPublicMap(),
                revoked(checkpoint.copies()));
    }

    private static CheckpointState.@Nullable Coordinates coordinates(@Nullable Coordinates coordinates) {
        return coordinates == null
                ? null
                : new CheckpointState.Coordinates(coordinates.latitude(), coordinates.longitude());
    }

    private static CheckpointState.Unit unit(Unit unit) {
        return new CheckpointState.Unit(
                unit.id().toString(),
                unit.parent() == null ? null : unit.parent().toString(),
                unit.name(),
                unit.kind().name(),
                unit.copies().last(),
                unit.capacity(),
                unit.isClosed() ? true : null,
                revoked(unit.copies()));
    }

    /** Absent rather than empty, as it is for almost every place. */
    private static @Nullable List<Integer> revoked(Copies copies) {
        return copies.revocations().isEmpty() ? null : copies.revoked();
    }

    private static CheckpointState.Right right(Right right) {
        return new CheckpointState.Right(
                right.personId(),
                switch (right.role()) {
                    case OWNER -> CheckpointState.Role.OWNER;
                    case STAFF -> CheckpointState.Role.STAFF;
                },
                StateParts.units(right.units()));
    }
}
