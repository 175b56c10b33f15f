package vn.tokhai.checkpoint.web;

import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Details;
import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.web.CheckpointAnswer.PersonAnswer;
import vn.tokhai.checkpoint.web.CheckpointAnswer.UnitAnswer;

/** Shows a checkpoint to a person, in full or as everybody may see it. */
@Component
class CheckpointAnswers {

    static final String PATH = "/api/v1/checkpoints/";

    private final PlaceNames names;
    private final VenueCodes codes;

    CheckpointAnswers(PlaceNames names, VenueCodes codes) {
        this.names = names;
        this.codes = codes;
    }

    CheckpointAnswer show(Checkpoint checkpoint, String personId) {
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

    private static List<PersonAnswer> people(Checkpoint checkpoint) {
        return checkpoint.rights().stream()
                .map(right -> new PersonAnswer(right.personId(), right.role()))
                .toList();
    }
}
