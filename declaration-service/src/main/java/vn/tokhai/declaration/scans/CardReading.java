package vn.tokhai.declaration.scans;

/** What came of reading a text as one kind of card. */
public sealed interface CardReading<C> {

    record Read<C>(C card) implements CardReading<C> {}

    /** It begins like such a card and is none. */
    record Broken<C>(CardFault fault) implements CardReading<C> {}

    /** Something else. */
    record NoSuchCard<C>() implements CardReading<C> {}
}
