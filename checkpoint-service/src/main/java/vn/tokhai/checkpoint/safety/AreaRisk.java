package vn.tokhai.checkpoint.safety;

/** The four levels of decision 2686/QĐ-BCĐQG of 31 May 2021, best first. */
public enum AreaRisk {
    NEW_NORMAL("Bình thường mới", "New normal"),
    AT_RISK("Nguy cơ", "At risk"),
    HIGH_RISK("Nguy cơ cao", "High risk"),
    VERY_HIGH_RISK("Nguy cơ rất cao", "Very high risk");

    private final Words label;

    AreaRisk(String vi, String en) {
        label = new Words(vi, en);
    }

    public Words label() {
        return label;
    }

    /** What a place of this level speaks for in its commune. */
    static AreaRisk of(SafetyLevel place) {
        return switch (place) {
            case SAFE, LOW_RISK -> NEW_NORMAL;
            case AT_RISK -> AT_RISK;
            case HIGH_RISK -> HIGH_RISK;
            case VERY_HIGH_RISK -> VERY_HIGH_RISK;
        };
    }
}
