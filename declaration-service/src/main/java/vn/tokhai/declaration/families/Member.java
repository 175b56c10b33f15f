package vn.tokhai.declaration.families;

import java.time.Instant;
import java.util.UUID;

import vn.tokhai.declaration.PersonId;

/**
 * @param requestId made by the client, so that adding again is harmless
 * @param name as the guardian gave it; the first declaration may correct it
 */
public record Member(PersonId personId, UUID requestId, String name, Relation relation, Instant addedAt) {

    @Override
    public String toString() {
        return "Member[" + personId + "]";
    }
}
