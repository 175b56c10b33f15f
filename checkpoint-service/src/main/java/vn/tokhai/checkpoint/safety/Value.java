package vn.tokhai.checkpoint.safety;

/** What a questionnaire measures, as an exact fraction: 45 of 300 points are 15 percent, not 14.999. */
record Value(long numerator, long denominator) {

    static Value whole(long number) {
        return new Value(number, 1);
    }

    boolean isAtLeast(int bound) {
        return numerator >= bound * denominator;
    }

    boolean isAbove(int bound) {
        return numerator > bound * denominator;
    }

    /** The nearest whole number, halves upwards. */
    Value rounded() {
        return whole(Math.floorDiv(2 * numerator + denominator, 2 * denominator));
    }
}
