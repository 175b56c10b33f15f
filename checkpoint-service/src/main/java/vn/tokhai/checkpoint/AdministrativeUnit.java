package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * A province, district or ward.
 *
 * @param code two, three or five digits
 * @param name with the kind of unit in front, such as {@code Xã Vĩnh Hải}
 * @param unit kind of unit, such as {@code Xã}
 * @param parent code of the unit above; absent for a province
 */
public record AdministrativeUnit(
        Structure structure,
        String code,
        String name,
        String unit,
        @Nullable String parent) {

    /** The name without its kind of unit: {@code Vĩnh Hải}. */
    String properName() {
        String kind = unit.startsWith("Thành phố ") ? "Thành phố" : unit;
        return name.startsWith(kind + " ") ? name.substring(kind.length() + 1) : name;
    }
}
