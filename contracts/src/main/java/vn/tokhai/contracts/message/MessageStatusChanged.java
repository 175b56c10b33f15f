package vn.tokhai.contracts.message;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.EventType;

/**
 * What became of a requested SMS. The {@code ce_id} is the same whenever the same status is told again.
 *
 * @param provider who took it; absent before
 * @param reason why it failed, such as {@code no-phone}, {@code template-unknown}, {@code refused}; absent otherwise
 */
@EventType("message.status-changed")
public record MessageStatusChanged(
        String requestId,
        String personId,
        Status status,
        @Nullable String provider,
        @Nullable String reason,
        Instant at) {

    /** Only {@code QUEUED} and {@code SENT} are followed by others. */
    public enum Status {
        QUEUED,
        /** A provider has it. */
        SENT,
        /** The phone has it; not every provider tells. */
        DELIVERED,
        FAILED,
        /** Its time passed before it could be sent. */
        EXPIRED
    }
}
