package vn.tokhai.checkpoint.reports;

import java.util.ArrayList;
import java.util.List;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.PlaceId;

/** Names of lists: one for the nation, one for each administrative unit, one for each place. */
public final class Scope {

    public static final String NATION = "nation";

    /** The province first: {@code 2021:58}, {@code 2021:58/586}, {@code 2021:58/586/22846}. */
    static List<String> of(Area area) {
        List<String> scopes = new ArrayList<>(3);
        String at = area.structure().key() + ":" + area.province();
        scopes.add(at);
        for (String code : new String[] {area.district(), area.ward()}) {
            if (code != null) {
                at = at + "/" + code;
                scopes.add(at);
            }
        }
        return scopes;
    }

    public static String of(PlaceId checkpointId) {
        return "place:" + checkpointId;
    }

    private Scope() {}
}
