package vn.tokhai.declaration.protection;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.PersonId;

/** The wrapped data keys of everybody, without anything else of them. */
public interface WrappedKeys {

    /** @param version of the person's record, on which replacing is conditional */
    record WrappedKey(PersonId personId, long version, byte[] key) {}

    /** In the order of ids, from the first after the one given; people without a key are left out. */
    Page page(@Nullable PersonId after, int limit);

    Optional<WrappedKey> find(PersonId person);

    /** @return false when the record was changed since it was read, or erased; nothing was written then */
    boolean replace(WrappedKey read, byte[] key);

    /**
     * @param last the last person looked at, with a key or without; absent when there was nobody
     * @param looked how many people were looked at
     */
    record Page(List<WrappedKey> keys, @Nullable PersonId last, int looked) {}
}
