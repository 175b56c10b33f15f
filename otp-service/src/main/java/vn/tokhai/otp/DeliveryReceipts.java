package vn.tokhai.otp;

import org.jspecify.annotations.Nullable;

/** Takes what providers tell about messages that they accepted. May be told the same more than once. */
public interface DeliveryReceipts {

    /**
     * Returns when it is kept; throws when it cannot be, so that the provider tells it again.
     *
     * @param requestId of the message, where the provider gives it back
     * @param messageId that the provider gave, where it gives one
     */
    void received(String provider, @Nullable String requestId, @Nullable String messageId, Fate fate);

    enum Fate {
        DELIVERED,
        UNDELIVERED
    }
}
