package vn.tokhai.contracts.checkpoint;

import java.time.Instant;

import vn.tokhai.contracts.EventType;

/**
 * A public key that verifies venue codes.
 *
 * @param keyId 0-65535, as carried in the code
 * @param publicKey 32 bytes of the Ed25519 key (RFC 8032), base64url without padding
 */
@EventType("venue-key.published")
public record VenueKeyPublished(int keyId, String publicKey, Instant publishedAt) {}
