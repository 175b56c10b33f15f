package vn.tokhai.declaration.scans;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalNumber;

/** What a scanned text is. */
public sealed interface Scanned {

    /** A genuine code of a place. */
    record Venue(String placeId, int copy) implements Scanned {}

    /** A genuine code of a place on a screen. @param step half-minutes since 1970 in UTC */
    record Rotating(String placeId, long step) implements Scanned {}

    /** A genuine code of a screen that has changed since: a picture of it, or a slow scan. */
    record Outdated(String placeId) implements Scanned {}

    /** A genuine code of a person. */
    record Personal(PersonId personId, int serial) implements Scanned {}

    /** A personal number with the right check digit; it may have been made up all the same. */
    record Number(PersonalNumber number) implements Scanned {}

    /** It has the form of one of our codes and was not made by us. */
    record Forged(Own code) implements Scanned {}

    /** One of our codes, read in part. */
    record Unreadable(Own code) implements Scanned {}

    record Insurance(InsuranceCard card) implements Scanned {}

    record Identity(IdentityCard card) implements Scanned {}

    /** A card that cannot be read. */
    record BrokenCard(Card card, CardFault fault) implements Scanned {}

    record Foreign(ForeignCode code) implements Scanned {}

    record Unknown() implements Scanned {}

    /** The codes that are ours. */
    enum Own {
        VENUE,
        PERSONAL
    }

    /** The cards that can be read. */
    enum Card {
        INSURANCE,
        IDENTITY
    }
}
