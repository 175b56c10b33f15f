package vn.tokhai.checkpoint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks the registration form: one fault per field, all of them at once. */
@Service
public class CheckingSubmissions {

    private final AdministrativeUnits units;
    private final CheckpointKinds kinds;
    private final PhoneNumbers phones;

    CheckingSubmissions(AdministrativeUnits units, CheckpointKinds kinds, PhoneNumbers phones) {
        this.units = units;
        this.kinds = kinds;
        this.phones = phones;
    }

    /** What came of it. */
    public sealed interface Checked {
        record Accepted(Details details) implements Checked {}

        record Refused(List<Fault> faults) implements Checked {}
    }

    public Checked check(Submission form) {
        return check(form, new Faults());
    }

    /** @param faults found before, in other parts of the request */
    Checked check(Submission form, Faults faults) {
        String name = faults.text("/name", form.name());
        String kind = kind(faults, form.kind());
        String phone = phone(faults, form.phone());
        Area area = area(faults, form.area());
        String position = faults.optionalText("/position", form.position());
        String address = faults.text("/address", form.address());
        Coordinates coordinates = coordinates(faults, form.coordinates());
        Traits traits =
                new TraitsCheck(faults).check(form.traits(), kinds.find(kind).orElse(null));
        return faults.none() && area != null
                ? new Checked.Accepted(new Details(
                        name, kind, phone, area, position, address, coordinates, form.onPublicMap(), traits))
                : new Checked.Refused(faults.list());
    }

    /** The same place somewhere else. */
    Outcome<Details> moved(
            Details before,
            Submission.@Nullable AreaCodes givenArea,
            @Nullable String givenPosition,
            @Nullable String givenAddress,
            Submission.@Nullable CoordinatesGiven givenCoordinates) {
        Faults faults = new Faults();
        Area area = area(faults, givenArea);
        String position = faults.optionalText("/position", givenPosition);
        String address = faults.text("/address", givenAddress);
        Coordinates coordinates = coordinates(faults, givenCoordinates);
        return faults.none() && area != null
                ? new Outcome.Done<>(new Details(
                        before.name(),
                        before.kind(),
                        before.phone(),
                        area,
                        position,
                        address,
                        coordinates,
                        before.onPublicMap(),
                        before.traits()))
                : new Outcome.Invalid<>(faults.list());
    }

    private String kind(Faults faults, @Nullable String given) {
        if (given == null || given.isBlank()) {
            faults.add("/kind", Faults.REQUIRED);
        } else if (kinds.find(given).isEmpty()) {
            faults.add("/kind", "Không có loại điểm này · is not in the list of kinds");
        }
        return Objects.requireNonNullElse(given, "");
    }

    private String phone(Faults faults, @Nullable String given) {
        if (given == null || given.isBlank()) {
            faults.add("/phone", Faults.REQUIRED);
            return "";
        }
        Optional<String> read = phones.read(given);
        if (read.isEmpty()) {
            faults.add("/phone", "Số điện thoại không tồn tại · is not a telephone number");
        }
        return read.orElse("");
    }

    private static @Nullable Coordinates coordinates(Faults faults, Submission.@Nullable CoordinatesGiven given) {
        if (given == null) {
            return null;
        }
        if (given.latitude() == null || given.longitude() == null) {
            faults.add(given.latitude() == null ? "/coordinates/latitude" : "/coordinates/longitude", Faults.REQUIRED);
            return null;
        }
        Optional<Coordinates> coordinates = Coordinates.of(given.latitude(), given.longitude());
        if (coordinates.isEmpty()) {
            faults.add("/coordinates", "Ngoài lãnh thổ Việt Nam · lies outside Viet Nam");
        }
        return coordinates.orElse(null);
    }

    private @Nullable Area area(Faults faults, Submission.@Nullable AreaCodes given) {
        if (given == null) {
            faults.add("/area", Faults.REQUIRED);
            return null;
        }
        Optional<Structure> structure = Structure.parse(given.structure());
        if (structure.isEmpty()) {
            faults.add("/area/structure", "Phải là 2021 hoặc 2025 · has to be 2021 or 2025");
            return null;
        }
        return new AreaCheck(units, structure.get(), faults).check(given);
    }
}
