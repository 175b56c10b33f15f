package vn.tokhai.declaration.assisted;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.tokhai.declaration.DeclarationId;

public final class InMemoryUsedConsents implements UsedConsents {

    private final Map<String, DeclarationId> used = new ConcurrentHashMap<>();

    public void clear() {
        used.clear();
    }

    @Override
    public boolean claim(String consentId, DeclarationId declaration, Instant expiresAt) {
        DeclarationId held = used.putIfAbsent(consentId, declaration);
        return held == null || held.equals(declaration);
    }
}
