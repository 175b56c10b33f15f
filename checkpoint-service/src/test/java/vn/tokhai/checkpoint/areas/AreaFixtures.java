package vn.tokhai.checkpoint.areas;

import java.time.Instant;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.ToneMarks;

/** Places in two communes of Ninh Thuận and one of Khánh Hòa. */
public final class AreaFixtures {

    public static final Instant NOW = Instant.parse("2021-06-30T05:00:00Z");
    public static final Instant LONG_AGO = Instant.parse("2021-01-05T05:00:00Z");
    public static final Area VINH_HAI = new Area(Structure.OF_2021, "58", "586", "22846");
    public static final Area TAN_HAI = new Area(Structure.OF_2021, "58", "586", "22855");
    public static final Area LOC_THO = new Area(Structure.OF_2021, "56", "568", "22363");

    public static ListedPlace place(String id, String name, Area area) {
        return place(id, name, area, "MARKET", Status.ACTIVE, LONG_AGO, 1);
    }

    public static ListedPlace place(
            String id, String name, Area area, String kind, Status status, Instant registeredAt, long version) {
        return new ListedPlace(
                id, version, name, ToneMarks.strip(name), kind, status, area, "Thôn Mẫu", name, registeredAt);
    }

    private AreaFixtures() {}
}
