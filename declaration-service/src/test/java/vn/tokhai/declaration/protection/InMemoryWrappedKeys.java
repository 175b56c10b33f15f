package vn.tokhai.declaration.protection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.PersonId;

public final class InMemoryWrappedKeys implements WrappedKeys {

    final TreeMap<PersonId, WrappedKey> keys = new TreeMap<>(Comparator.comparing(PersonId::toString));

    @Override
    public Page page(@Nullable PersonId after, int limit) {
        List<WrappedKey> page = (after == null ? keys : keys.tailMap(after, false))
                .values().stream().limit(limit).toList();
        return new Page(page, page.isEmpty() ? null : page.getLast().personId(), page.size());
    }

    @Override
    public Optional<WrappedKey> find(PersonId person) {
        return Optional.ofNullable(keys.get(person));
    }

    @Override
    public boolean replace(WrappedKey read, byte[] key) {
        WrappedKey now = keys.get(read.personId());
        if (now == null || now.version() != read.version()) {
            return false;
        }
        keys.put(read.personId(), new WrappedKey(read.personId(), read.version(), key));
        return true;
    }
}
