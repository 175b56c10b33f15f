package vn.tokhai.checkpoint;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Numbers to call for help, by province. */
public final class Hotlines {

    private final String national;
    private final Map<String, String> provincial;

    /**
     * @param national reached from everywhere
     * @param provincial by structure and province, such as {@code 2021-58}
     */
    public Hotlines(String national, Map<String, String> provincial) {
        this.national = national;
        this.provincial = Map.copyOf(provincial);
    }

    /** @param provincial absent where no number of the province is known */
    public record Numbers(String national, @Nullable String provincial) {}

    public Numbers of(Area area) {
        return new Numbers(national, provincial.get(area.structure().key() + "-" + area.province()));
    }

    public String national() {
        return national;
    }
}
