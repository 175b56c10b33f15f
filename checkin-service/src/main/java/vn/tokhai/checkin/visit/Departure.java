package vn.tokhai.checkin.visit;

/** How the end of a visit is known (R14), best first. */
public enum Departure {
    BUTTON(false),
    SCAN(false),
    STAFF(false),
    /** The person arrived somewhere else: left between the typical stay and then. */
    NEXT_ARRIVAL(true),
    /** Nobody reported it: left between the typical stay and the longest one. */
    TYPICAL_STAY(true);

    private final boolean imputed;

    Departure(boolean imputed) {
        this.imputed = imputed;
    }

    public boolean imputed() {
        return imputed;
    }
}
