package vn.tokhai.otp.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.tokhai.otp.DeliveryReceipts.Fate;

/** Same contract as the store, see {@link ReceiptsContract}. */
final class InMemoryReceipts implements Receipts {

    private final Map<String, String> requests = new HashMap<>();
    private final Map<String, Fate> fates = new HashMap<>();

    @Override
    public synchronized Optional<Fate> expect(String provider, String messageId, String requestId) {
        requests.put(provider + messageId, requestId);
        return Optional.ofNullable(fates.get(provider + messageId));
    }

    @Override
    public synchronized Optional<String> keep(String provider, String messageId, Fate fate) {
        fates.put(provider + messageId, fate);
        return Optional.ofNullable(requests.get(provider + messageId));
    }
}
