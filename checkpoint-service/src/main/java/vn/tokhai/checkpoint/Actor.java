package vn.tokhai.checkpoint;

import java.util.function.Predicate;

/** Who wants to change the life of a place. */
public sealed interface Actor {

    /** Somebody who logged in by phone; may be its owner. */
    record Person(String personId) implements Actor {}

    /**
     * A health officer or inspector.
     *
     * @param mayIn which areas the account is bound to
     */
    record Authority(Predicate<Area> mayIn) implements Actor {}
}
