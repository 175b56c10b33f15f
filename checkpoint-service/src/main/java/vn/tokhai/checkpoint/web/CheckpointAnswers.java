package vn.tokhai.checkpoint.web;

import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Details;
import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.TooLarge;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.web.CheckpointAnswer.PersonAnswer;
import vn.tokhai.checkpoint.web.CheckpointAnswer.UnitAnswer;

/** Shows a checkpoint to a person, in full or as everybody may see it. */
@Component
public class CheckpointAnswers {

    static final String PATH = "/api/v1/checkpoints/";

    private final PlaceNames names;
    private final CheckpointKinds kinds;
    private final VenueCodes codes;

    CheckpointAnswers(PlaceNames names, CheckpointKinds kinds, VenueCodes codes) {
        this.names = names;
        this.kinds = kinds;
        this.codes = codes;
    }

    public CheckpointAnswer show(Checkpoint checkpoint, String personId) {
        Details details = checkpoint.details();
        var role = checkpoint.roleOf(personId);
        boolean full = role.isPresent();
        return new CheckpointAnswer(
                checkpoint.id().toString(),
                checkpoint.version(),
                details.name(),
                details.kind(),
                checkpoint.status(),
                full ? details.phone() : null,
                AreaForm.of(details.area()),
                details.position(),
                details.address(),
                CoordinatesForm.of(details.coordinates()),
                details.onPublicMap(),
                TraitsBodies.VehicleBody.of(details.traits().vehicle()),
                TraitsBodies.RoadBody.of(details.traits().road()),
                details.traits().openAir(),
                details.traits().capacity(),
                LifeCycleAnswer.SuspensionAnswer.of(checkpoint.lifeCycle().suspension()),
                checkpoint.lifeCycle().mergedInto() == null
                        ? null
                        : checkpoint.lifeCycle().mergedInto().toString(),
                full
                        ? LifeCycleAnswer.FormerAddressAnswer.all(
                                checkpoint.lifeCycle().formerAddresses())
                        : null,
                full ? warnings(checkpoint) : null,
                names.placeName(details),
                checkpoint.copies().last(),
                checkpoint.units().stream()
                        .map(unit -> UnitAnswer.of(unit, null))
                        .toList(),
                role.stream().toList(),
                full ? people(checkpoint) : null,
                full ? validCode(new Place(checkpoint, List.of())) : null,
                checkpoint.registeredAt(),
                checkpoint.changedAt());
    }

    VenueCodeAnswer code(Place place, int copy) {
        return VenueCodeAnswer.of(pathOf(place), codes.textOf(place.id(), copy), copy);
    }

    /** Absent when every copy was revoked. */
    private @Nullable VenueCodeAnswer validCode(Place place) {
        OptionalInt copy = place.copies().firstValid();
        return copy.isPresent() ? code(place, copy.getAsInt()) : null;
    }

    static String pathOf(Place place) {
        String checkpoint = PATH + place.checkpoint().id();
        return place.units().isEmpty() ? checkpoint : checkpoint + "/units/" + place.id();
    }

    private List<LifeCycleAnswer.WarningAnswer> warnings(Checkpoint checkpoint) {
        return TooLarge.in(checkpoint, kinds.get(checkpoint.details().kind())).stream()
                .map(LifeCycleAnswer.WarningAnswer::of)
                .toList();
    }

    private static List<PersonAnswer> people(Checkpoint checkpoint) {
        return checkpoint.rights().stream().map(PersonAnswer::of).toList();
    }
}
