package vn.tokhai.otp.messages;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.otp.DeliveryReceipts;

/** Notes whether a message arrived. */
@Service
class TakingReceipts implements DeliveryReceipts {

    private static final int ROUNDS = 20;

    private final Messages messages;
    private final Receipts receipts;
    private final MessageStatuses statuses;
    private final Clock clock;

    TakingReceipts(Messages messages, Receipts receipts, MessageStatuses statuses, Clock clock) {
        this.messages = messages;
        this.receipts = receipts;
        this.statuses = statuses;
        this.clock = clock;
    }

    @Override
    public void received(String provider, @Nullable String requestId, @Nullable String messageId, Fate fate) {
        if (requestId != null
                && messages.find(requestId).filter(TakingReceipts::isSent).isPresent()) {
            note(requestId, fate);
        } else if (messageId != null) {
            // Perhaps the sender is just about to record that the provider took it, and will find this then.
            receipts.keep(provider, messageId, fate).ifPresent(id -> note(id, fate));
        }
    }

    /** The message is recorded as sent; from here on its receipt finds it. */
    void expect(String provider, String messageId, String requestId) {
        receipts.expect(provider, messageId, requestId).ifPresent(fate -> note(requestId, fate));
    }

    private static boolean isSent(Message message) {
        return message.state().isOver();
    }

    private void note(String id, Fate fate) {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Message> held = messages.find(id);
            if (held.isEmpty()) {
                return;
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            switch (held.get().state()) {
                case QUEUED, SENDING -> {
                    // Of an earlier attempt that was given up; the one that counts is still on its way.
                    return;
                }
                case SENT -> {
                    Message over =
                            switch (fate) {
                                case DELIVERED -> held.get().delivered(now);
                                case UNDELIVERED -> held.get().failed(held.get().provider(), "undelivered", now);
                            };
                    if (messages.save(over)) {
                        statuses.tell(over);
                        return;
                    }
                }
                case DELIVERED, FAILED, EXPIRED -> {
                    // Told before, unless a crash came between.
                    statuses.tell(held.get());
                    return;
                }
            }
        }
        throw new IllegalStateException("Too many changes of one message at the same time");
    }
}
