package vn.tokhai.checkpoint.safety;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which places the public map may show. Why is argued in {@code docs/privacy.md}.
 *
 * @param always kinds that are open to the public and whose name and address are published anyway
 * @param never kinds whose address tells who lives, is held or is in quarantine there
 */
public record MapPolicy(Set<String> always, Set<String> never) {

    public MapPolicy {
        always = Set.copyOf(always);
        never = Set.copyOf(never);
    }

    /** @param consent what the owner said; absent when nothing was said */
    boolean shows(String kind, @Nullable Boolean consent) {
        return !never.contains(kind) && (always.contains(kind) || Boolean.TRUE.equals(consent));
    }
}
