package vn.tokhai.checkin;

/** What the text of a QR code turned out to be. */
sealed interface CodeReading {

    /**
     * A genuine poster.
     *
     * @param placeId id of the checkpoint or of one of its units
     * @param copy which printed copy
     */
    record Venue(String placeId, int copy) implements CodeReading {}

    /**
     * A genuine personal code; whether it was revoked is another question.
     *
     * @param serial grows with each re-issue
     */
    record Personal(String personId, int serial) implements CodeReading {}

    /** Why a text is no code of ours. */
    enum Unusable implements CodeReading {
        /** Empty, or of our form with a damaged token. */
        UNREADABLE,
        /** Some other text or link. */
        FOREIGN,
        /** Claims to be ours; the signature does not hold. */
        FORGED
    }
}
