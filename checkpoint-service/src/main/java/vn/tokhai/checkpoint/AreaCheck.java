package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/** Walks from the province down; stops at the first code that does not fit, since what follows hangs on it. */
final class AreaCheck {

    private static final String UNKNOWN = "Không có mã này trong cấp trên · is no unit of the one above";

    private final AdministrativeUnits units;
    private final Structure structure;
    private final Faults faults;

    AreaCheck(AdministrativeUnits units, Structure structure, Faults faults) {
        this.units = units;
        this.structure = structure;
        this.faults = faults;
    }

    @Nullable
    Area check(Submission.AreaCodes given) {
        AdministrativeUnit province = childOf(null, given.province(), "/area/province");
        if (province == null) {
            return null;
        }
        return switch (structure) {
            case OF_2021 -> of2021(province, given);
            case OF_2025 -> of2025(province, given);
        };
    }

    private @Nullable Area of2021(AdministrativeUnit province, Submission.AreaCodes given) {
        AdministrativeUnit district = childOf(province, given.district(), "/area/district");
        if (district == null) {
            return null;
        }
        if (!units.hasChildren(district)) {
            if (!blank(given.ward())) {
                faults.add("/area/ward", "Huyện đảo này không có xã · this island district has no wards");
                return null;
            }
            return new Area(structure, province.code(), district.code(), null);
        }
        AdministrativeUnit ward = childOf(district, given.ward(), "/area/ward");
        return ward == null ? null : new Area(structure, province.code(), district.code(), ward.code());
    }

    private @Nullable Area of2025(AdministrativeUnit province, Submission.AreaCodes given) {
        if (!blank(given.district())) {
            faults.add("/area/district", "Từ 01/7/2025 không còn cấp huyện · there are no districts in 2025");
        }
        AdministrativeUnit ward = childOf(province, given.ward(), "/area/ward");
        return ward == null ? null : new Area(structure, province.code(), null, ward.code());
    }

    private @Nullable AdministrativeUnit childOf(
            @Nullable AdministrativeUnit above, @Nullable String code, String pointer) {
        if (code == null || code.isBlank()) {
            faults.add(pointer, Faults.REQUIRED);
            return null;
        }
        AdministrativeUnit unit = units.find(structure, code).orElse(null);
        boolean fits = unit != null
                && (above == null ? unit.parent() == null : above.code().equals(unit.parent()));
        if (!fits) {
            faults.add(pointer, UNKNOWN);
            return null;
        }
        return unit;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
