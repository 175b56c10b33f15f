package vn.tokhai.declaration.assisted;

import java.time.Instant;

import vn.tokhai.declaration.DeclarationId;

/** Which consent belongs to which declaration, so that it can never bring about another one. */
public interface UsedConsents {

    /**
     * Gives the consent to this declaration unless another one has it; atomic.
     *
     * @param expiresAt afterwards the consent is refused anyway
     */
    boolean claim(String consentId, DeclarationId declaration, Instant expiresAt);
}
