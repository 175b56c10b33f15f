package vn.tokhai.checkpoint;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Checks what only some places have, against the kind of the place. */
final class TraitsCheck {

    static final int LARGEST_CAPACITY = 100_000;

    private static final int MOST_SEATS = 5_000;
    private static final double LONGEST_ROAD = 5_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Faults faults;

    TraitsCheck(Faults faults) {
        this.faults = faults;
    }

    Traits check(TraitsForm form, @Nullable CheckpointKind kind) {
        VehicleType type = kind == null ? null : kind.vehicle();
        return new Traits(
                vehicle(form.vehicle(), type, kind != null),
                road(form.road(), type != null),
                form.openAir(),
                number("/capacity", form.capacity(), LARGEST_CAPACITY));
    }

    private @Nullable Vehicle vehicle(
            TraitsForm.@Nullable VehicleForm form, @Nullable VehicleType type, boolean kindKnown) {
        if (form == null || type == null) {
            if (form == null && type != null) {
                faults.add("/vehicle/plate", Faults.REQUIRED);
            } else if (form != null && kindKnown) {
                faults.add("/vehicle", "Loại điểm này không phải phương tiện · this kind is no vehicle");
            }
            return null;
        }
        String country = country(form.plateCountry());
        return new Vehicle(
                type,
                plate(form.plate(), type, country),
                country,
                faults.optionalText("/vehicle/route", form.route()),
                number("/vehicle/seats", form.seats(), MOST_SEATS),
                faults.optionalText("/vehicle/operator", form.operator()));
    }

    private String country(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return Plates.VIETNAM;
        }
        String country = given.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            faults.add("/vehicle/plateCountry", "Mã nước hai chữ (ISO 3166) · has to be two letters of ISO 3166");
        }
        return country;
    }

    private String plate(@Nullable String given, VehicleType type, String country) {
        if (given == null || given.isBlank()) {
            faults.add("/vehicle/plate", Faults.REQUIRED);
            return "";
        }
        return Plates.read(given, type, country).orElseGet(() -> {
            faults.add("/vehicle/plate", "Không phải biển số, ví dụ 79B-123.45 · is no plate, such as 79B-123.45");
            return "";
        });
    }

    private @Nullable RoadPoint road(TraitsForm.@Nullable RoadForm form, boolean travels) {
        if (form == null) {
            return null;
        }
        if (travels) {
            faults.add("/road", "Phương tiện không đứng bên đường · a vehicle does not stand by a road");
            return null;
        }
        Double kilometre = form.kilometre();
        if (kilometre != null && !(kilometre >= 0 && kilometre <= LONGEST_ROAD)) {
            faults.add("/road/kilometre", "Từ 0 đến 5000 · from 0 to 5000");
        }
        return new RoadPoint(
                faults.text("/road/road", form.road()),
                kilometre == null ? null : Math.round(kilometre * 1_000) / 1_000.0,
                faults.optionalText("/road/direction", form.direction()));
    }

    @Nullable
    Integer number(String pointer, @Nullable Integer given, int most) {
        if (given != null && (given < 1 || given > most)) {
            faults.add(pointer, "Từ 1 đến " + most + " · from 1 to " + most);
        }
        return given;
    }
}
