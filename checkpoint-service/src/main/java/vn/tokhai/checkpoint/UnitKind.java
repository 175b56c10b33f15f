package vn.tokhai.checkpoint;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a unit is; said in both languages where people read it. */
public enum UnitKind {
    FLOOR("Tầng", "Floor"),
    DEPARTMENT("Khoa/Bộ phận", "Department"),
    ROOM("Phòng", "Room"),
    OTHER("Khu vực", "Area");

    private final String vi;
    private final String en;

    UnitKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    static Optional<UnitKind> parse(@Nullable String key) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(key)).findFirst();
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}
