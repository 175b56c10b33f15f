package vn.tokhai.declaration;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Whether area codes belong together and exist, in each administrative structure. */
final class AreaRule {

    private final KnownAreas known;
    private final FieldFaults faults;

    AreaRule(KnownAreas known, FieldFaults faults) {
        this.known = known;
        this.faults = faults;
    }

    /** Province only, as of a station. */
    boolean checkProvince(String pointer, Map<?, ?> area) {
        boolean exists = known.hasProvince(text(area, "structure"), text(area, "province"));
        if (!exists) {
            faults.add(pointer + "/province", FieldFaults.UNKNOWN_CODE);
        }
        return exists;
    }

    /** Down to the ward, where there are wards. */
    void checkWhole(String pointer, Map<?, ?> area) {
        boolean withDistricts = text(area, "structure").equals("2021");
        if (!withDistricts && area.containsKey("district")) {
            faults.add(pointer + "/district", "Không còn cấp huyện · there are no districts in this structure");
        }
        boolean wardNeeded = !withDistricts || checkDistrict(pointer, area);
        if (wardNeeded && !area.containsKey("ward")) {
            faults.add(pointer + "/ward", FieldFaults.REQUIRED);
        }
        if (!faults.touch(pointer) && checkProvince(pointer, area)) {
            checkCodes(pointer, area);
        }
    }

    /** @return whether a ward has to follow */
    private boolean checkDistrict(String pointer, Map<?, ?> area) {
        if (!area.containsKey("district")) {
            faults.add(pointer + "/district", FieldFaults.REQUIRED);
            return true;
        }
        return known.hasWards(text(area, "district"));
    }

    private void checkCodes(String pointer, Map<?, ?> area) {
        String province = text(area, "province");
        String district = orNull(area, "district");
        String ward = orNull(area, "ward");
        if (district != null && !known.hasDistrict(province, district)) {
            faults.add(pointer + "/district", FieldFaults.UNKNOWN_CODE);
        } else if (ward != null && !known.hasWard(text(area, "structure"), province, district, ward)) {
            faults.add(pointer + "/ward", FieldFaults.UNKNOWN_CODE);
        }
    }

    private static String text(Map<?, ?> area, String name) {
        return String.valueOf(area.get(name));
    }

    private static @Nullable String orNull(Map<?, ?> area, String name) {
        return (String) area.get(name);
    }
}
