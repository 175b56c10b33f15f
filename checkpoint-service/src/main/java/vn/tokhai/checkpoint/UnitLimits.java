package vn.tokhai.checkpoint;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads the units to which a right or a device is limited. */
public final class UnitLimits {

    static final int MOST = 50;

    /** @return empty for the whole place; what was found wrong is added */
    public static List<PlaceId> check(@Nullable List<@Nullable String> given, Checkpoint checkpoint, Faults faults) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST || given.isEmpty()) {
            faults.add("/units", "Từ 1 đến " + MOST + " đơn vị · from 1 to " + MOST + " units, or left out");
            return List.of();
        }
        List<PlaceId> units = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            PlaceId unit = PlaceId.parse(given.get(i)).orElse(null);
            if (unit == null || checkpoint.unit(unit).isEmpty()) {
                faults.add("/units/" + i, Units.NONE_OF_THIS);
            } else if (!units.contains(unit)) {
                units.add(unit);
            }
        }
        return units;
    }

    private UnitLimits() {}
}
