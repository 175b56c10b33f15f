package vn.tokhai.checkpoint.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.checkpoint.Access;
import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.Copies;
import vn.tokhai.checkpoint.Details;
import vn.tokhai.checkpoint.LifeCycle;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Right;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.Traits;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.UnitKind;
import vn.tokhai.platform.outbox.OutboxEntry;

/**
 * A checkpoint as it is stored. State and outbox lie side by side, so that a change replaces the one and adds to the
 * other while the relay takes from it.
 */
@Document(CheckpointDocument.COLLECTION)
record CheckpointDocument(
        @Id String id, long version, State state, @Nullable List<OutboxEntry> outbox) {

    static final String COLLECTION = "checkpoints";

    /** @param phone encrypted with the checkpoint's id as context */
    record State(
            String name,
            String kind,
            byte[] phone,
            String structure,
            String province,
            @Nullable String district,
            @Nullable String ward,
            @Nullable String position,
            String address,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Boolean onPublicMap,
            Status status,
            List<Instant> copiesIssuedAt,
            @Nullable List<RevocationPart> revokedCopies,
            List<UnitPart> units,
            List<RightPart> rights,
            @Nullable TraitsPart traits,
            @Nullable LifeCyclePart lifeCycle,
            @Nullable AccessPart access,
            Instant registeredAt,
            Instant changedAt) {

        static State of(Checkpoint checkpoint, ContactNumbers numbers) {
            Details details = checkpoint.details();
            Area area = details.area();
            return new State(
                    details.name(),
                    details.kind(),
                    numbers.encrypt(details.phone(), checkpoint.id()),
                    area.structure().key(),
                    area.province(),
                    area.district(),
                    area.ward(),
                    details.position(),
                    details.address(),
                    details.coordinates() == null ? null : details.coordinates().latitude(),
                    details.coordinates() == null ? null : details.coordinates().longitude(),
                    details.onPublicMap(),
                    checkpoint.status(),
                    checkpoint.copies().issuedAt(),
                    RevocationPart.of(checkpoint.copies()),
                    checkpoint.units().stream().map(UnitPart::of).toList(),
                    checkpoint.rights().stream().map(RightPart::of).toList(),
                    TraitsPart.of(details.traits()),
                    LifeCyclePart.of(checkpoint.lifeCycle()),
                    AccessPart.of(checkpoint.access()),
                    checkpoint.registeredAt(),
                    checkpoint.changedAt());
        }
    }

    record UnitPart(
            String unitId,
            String requestId,
            @Nullable String parent,
            String name,
            UnitKind kind,
            List<Instant> copiesIssuedAt,
            @Nullable List<RevocationPart> revokedCopies,
            @Nullable Integer capacity,
            @Nullable Instant closedAt) {

        static UnitPart of(Unit unit) {
            return new UnitPart(
                    unit.id().toString(),
                    unit.requestId().toString(),
                    unit.parent() == null ? null : unit.parent().toString(),
                    unit.name(),
                    unit.kind(),
                    unit.copies().issuedAt(),
                    RevocationPart.of(unit.copies()),
                    unit.capacity(),
                    unit.closedAt());
        }

        Unit toUnit() {
            return new Unit(
                    id(unitId),
                    UUID.fromString(requestId),
                    parent == null ? null : id(parent),
                    name,
                    kind,
                    RevocationPart.copies(copiesIssuedAt, revokedCopies),
                    capacity,
                    closedAt);
        }
    }

    /** Absent where no copy was revoked. */
    record RevocationPart(int copy, Copies.Reason reason, Instant at) {

        static @Nullable List<RevocationPart> of(Copies copies) {
            return copies.revocations().isEmpty()
                    ? null
                    : copies.revocations().stream()
                            .map(each -> new RevocationPart(each.copy(), each.reason(), each.at()))
                            .toList();
        }

        static Copies copies(List<Instant> issuedAt, @Nullable List<RevocationPart> revoked) {
            return new Copies(
                    issuedAt,
                    orEmpty(revoked).stream()
                            .map(each -> new Copies.Revocation(each.copy(), each.reason(), each.at()))
                            .toList());
        }
    }

    /** @param units absent for the whole place */
    record RightPart(
            String personId, Right.Role role, @Nullable List<String> units) {

        static RightPart of(Right right) {
            return new RightPart(right.personId(), right.role(), ids(right.units()));
        }

        Right toRight() {
            return new Right(personId, role, places(units));
        }
    }

    Checkpoint toCheckpoint(ContactNumbers numbers) {
        PlaceId placeId = id(id);
        Structure structure = Structure.parse(state.structure()).orElseThrow();
        return new Checkpoint(
                placeId,
                version,
                new Details(
                        state.name(),
                        state.kind(),
                        numbers.decrypt(state.phone(), placeId),
                        new Area(structure, state.province(), state.district(), state.ward()),
                        state.position(),
                        state.address(),
                        coordinates(state),
                        state.onPublicMap(),
                        state.traits() == null ? Traits.NONE : state.traits().toTraits()),
                state.status(),
                RevocationPart.copies(state.copiesIssuedAt(), state.revokedCopies()),
                orEmpty(state.units()).stream().map(UnitPart::toUnit).toList(),
                orEmpty(state.rights()).stream().map(RightPart::toRight).toList(),
                state.lifeCycle() == null ? LifeCycle.NEW : state.lifeCycle().toLifeCycle(),
                state.access() == null ? Access.NONE : state.access().toAccess(),
                state.registeredAt(),
                state.changedAt());
    }

    private static @Nullable Coordinates coordinates(State state) {
        return state.latitude() == null || state.longitude() == null
                ? null
                : new Coordinates(state.latitude(), state.longitude());
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    static @Nullable List<String> ids(List<PlaceId> places) {
        return places.isEmpty() ? null : places.stream().map(PlaceId::toString).toList();
    }

    static List<PlaceId> places(@Nullable List<String> ids) {
        return orEmpty(ids).stream().map(CheckpointDocument::id).toList();
    }

    static PlaceId id(String text) {
        return PlaceId.parse(text).orElseThrow(() -> new IllegalStateException("Stored under the odd id " + text));
    }
}
