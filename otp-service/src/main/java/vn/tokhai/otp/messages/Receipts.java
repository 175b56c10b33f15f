package vn.tokhai.otp.messages;

import java.util.Optional;

import vn.tokhai.otp.DeliveryReceipts.Fate;

/**
 * Joins what a provider calls a message with what we call it. Which of the two is known first is chance: a receipt may come
 * before the answer that announces its id is recorded.
 */
public interface Receipts {

    /** @return the fate, when its receipt came first */
    Optional<Fate> expect(String provider, String messageId, String requestId);

    /** @return the request, when it was expected */
    Optional<String> keep(String provider, String messageId, Fate fate);
}
