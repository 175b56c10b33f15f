package vn.tokhai.contracts.declaration;

import java.time.Instant;

import vn.tokhai.contracts.EventType;

/**
 * A public key that verifies personal codes.
 *
 * @param keyId 0-65535, as carried in the code
 * @param publicKey 32 bytes of the Ed25519 key (RFC 8032), base64url without padding
 */
@EventType("personal-code-key.published")
public record PersonalCodeKeyPublished(int keyId, String publicKey, Instant publishedAt) {}
