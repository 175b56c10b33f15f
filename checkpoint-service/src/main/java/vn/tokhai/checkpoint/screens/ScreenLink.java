package vn.tokhai.checkpoint.screens;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceId;

/**
 * Lets a screen show the codes of one place until it expires or is revoked, and nothing else.
 *
 * @param unitId absent for the checkpoint itself
 * @param secretHash SHA-256 of the secret; the secret itself is told once and not kept
 */
public record ScreenLink(
        String id,
        @Nullable PlaceId unitId,
        String secretHash,
        String createdBy,
        Instant createdAt,
        Instant expiresAt) {

    boolean isValidAt(Instant time) {
        return time.isBefore(expiresAt);
    }
}
