package vn.tokhai.declaration.protection;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.PersonId;

/** Walks along everybody who registered long ago, and remembers how far it came. */
public interface QuietPeople {

    /**
     * @param last absent when there is nobody left
     */
    record Page(List<PersonId> people, @Nullable PersonId last) {}

    Page registeredBefore(Instant cutoff, @Nullable PersonId after, int limit);

    /** Where the walk stands; empty at its beginning. */
    @Nullable
    PersonId position();

    /** @param position absent to begin anew */
    void moveTo(@Nullable PersonId position);
}
