package vn.tokhai.declaration;

import java.time.Instant;
import java.util.List;

/** Which declarations a person made. A pointer is kept before its declaration, so readers check where it leads. */
public interface DeclarationLists {

    /** Doing it again changes nothing. */
    void note(PersonId person, Entry entry);

    /** Between two times, both included, newest first. */
    List<Entry> of(PersonId person, Instant from, Instant until);

    /** Points at a declaration. */
    record Entry(DeclarationId id, String form, Instant submittedAt) {}
}
