package vn.tokhai.tracing;

/** How far a visit can be relied on, best first. */
public enum TrustGrade {
    /** Identity and presence were shown to staff. */
    A,
    B,
    C,
    /** Typed in, or suspect. */
    D;

    /** A grade that a newer producer invented counts as the lowest. */
    public static TrustGrade of(String grade) {
        return switch (grade) {
            case "A" -> A;
            case "B" -> B;
            case "C" -> C;
            default -> D;
        };
    }

    public TrustGrade worse(TrustGrade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public TrustGrade better(TrustGrade other) {
        return compareTo(other) <= 0 ? this : other;
    }

    int weight() {
        return switch (this) {
            case A -> 4;
            case B -> 3;
            case C -> 2;
            case D -> 1;
        };
    }
}
