package vn.tokhai.otp.messages;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.MobileNumbers;
import vn.tokhai.otp.OperatorSignals;
import vn.tokhai.otp.SendCounters;
import vn.tokhai.otp.SendCounters.Counter;
import vn.tokhai.otp.SendingSms;
import vn.tokhai.otp.Sms;
import vn.tokhai.otp.messages.MessageTexts.Text;
import vn.tokhai.otp.messages.MessageTexts.Unfit;

/**
 * Sends what a queue holds. Each step is stored before the next one: the attempt before the provider is asked, the result
 * before the queue moves on. A crash in between leaves an attempt whose lease runs out; only then is the message tried again,
 * since a notice that comes twice does less harm than one that never comes.
 */
@Service
public class SendingMessages {

    private static final Logger log = LoggerFactory.getLogger(SendingMessages.class);

    private static final Duration AFTER_RACE = Duration.ofSeconds(1);
    private static final Duration AFTER_OUTAGE = Duration.ofSeconds(5);
    private static final Duration AFTER_BUDGET = Duration.ofMinutes(1);

    private final Messages messages;
    private final TakingReceipts receipts;
    private final MessageStatuses statuses;
    private final MessageTexts texts;
    private final Recipients recipients;
    private final MobileNumbers mobileNumbers;
    private final SendCounters counters;
    private final SendingSms sending;
    private final OperatorSignals signals;
    private final MessageSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SendingMessages(
            Messages messages,
            TakingReceipts receipts,
            MessageStatuses statuses,
            MessageTexts texts,
            Recipients recipients,
            MobileNumbers mobileNumbers,
            SendCounters counters,
            SendingSms sending,
            OperatorSignals signals,
            MessageSettings settings,
            Clock clock) {
        this.messages = messages;
        this.receipts = receipts;
        this.statuses = statuses;
        this.texts = texts;
        this.recipients = recipients;
        this.mobileNumbers = mobileNumbers;
        this.counters = counters;
        this.sending = sending;
        this.signals = signals;
        this.settings = settings;
        this.clock = clock;
    }

    public sealed interface Outcome permits Done, Later {}

    /** The queue may move on. */
    public record Done() implements Outcome {}

    /** The queue has to wait. */
    public record Later(Duration after) implements Outcome {}

    public Outcome send(MessageRequest request) {
        Instant now = now();
        Message held = messages.find(request.id()).orElseGet(() -> Message.queued(request, now));
        if (held.state().isOver()) {
            // Told before, unless a crash came between.
            return told(held);
        }
        if (held.isBeingSent(now)) {
            return new Later(AFTER_RACE);
        }
        String queue = settings.queueOf(request.purpose());
        if (!now.isBefore(request.notAfter())) {
            signals.messageUnsent(queue, "expired");
            return end(held.expired(now));
        }
        return switch (texts.of(request)) {
            case Unfit(String reason) -> unsent(held, queue, null, reason);
            case Text(String text) -> send(request, held, queue, text);
        };
    }

    private Outcome send(MessageRequest request, Message held, String queue, String text) {
        if (!sending.isOpen()) {
            signals.messagesWait(queue, "provider");
            return new Later(AFTER_OUTAGE);
        }
        Optional<String> phone;
        try {
            phone = recipients.phoneOf(request.person());
        } catch (IdentityUnavailable e) {
            signals.messagesWait(queue, "declaration-service");
            return new Later(AFTER_OUTAGE);
        }
        if (phone.isEmpty()) {
            return unsent(held, queue, null, "no-phone");
        }
        return switch (mobileNumbers.read(phone.get())) {
            case MobileNumbers.Unfit _ -> unsent(held, queue, null, "phone-unfit");
            case MobileNumbers.Mobile(var number) ->
                withinBudget(held, queue, new Sms(number, SendingSms.SENDER, text, request.id()));
        };
    }

    private Outcome withinBudget(Message held, String queue, Sms sms) {
        Instant now = now();
        Counter budget = Counter.ofDay("messages:" + queue, now);
        OptionalLong used = counters.take(budget, settings.perDay(queue));
        if (used.isEmpty()) {
            signals.messagesWait(queue, "budget");
            return new Later(AFTER_BUDGET);
        }
        if (held.state() == Message.State.SENDING) {
            signals.messageRepeated(queue);
        }
        var attempt = new Message.Attempt(randomId(), now.plus(settings.lease()));
        if (!messages.save(held.sending(attempt, now))) {
            counters.giveBack(budget);
            return new Later(AFTER_RACE);
        }
        return switch (sending.send(sms)) {
            case SendingSms.Sent(String provider, String messageId) -> {
                signals.messageSent(queue, provider);
                log.info("Message {} of the queue {} sent by {}", held.id(), queue, provider);
                yield sent(held, attempt, provider, messageId);
            }
            case SendingSms.Unsendable(String provider, String reason) -> {
                counters.giveBack(budget);
                log.info("Message {} refused by {}: {}", held.id(), provider, reason);
                yield during(held, attempt)
                        .map(mine -> unsent(mine, queue, provider, "refused"))
                        .orElseGet(Done::new);
            }
            case SendingSms.NobodyTook _ -> {
                counters.giveBack(budget);
                signals.messagesWait(queue, "provider");
                during(held, attempt).ifPresent(mine -> messages.save(mine.queuedAgain(now())));
                yield new Later(AFTER_OUTAGE);
            }
        };
    }

    private Outcome sent(Message held, Message.Attempt attempt, String provider, @Nullable String messageId) {
        // Empty when the lease ran out and another instance took over; its result counts.
        return during(held, attempt)
                .map(mine -> end(mine.sent(provider, messageId, now())))
                .orElseGet(() -> new Later(AFTER_RACE));
    }

    private Outcome unsent(Message held, String queue, @Nullable String provider, String reason) {
        signals.messageUnsent(queue, reason);
        return end(held.failed(provider, reason, now()));
    }

    private Outcome end(Message over) {
        if (!messages.save(over)) {
            return new Later(AFTER_RACE);
        }
        return told(over);
    }

    /** Told first: a receipt finds the message from then on, and what it says comes later in the topic. */
    private Outcome told(Message over) {
        statuses.tell(over);
        if (over.state() == Message.State.SENT && over.provider() != null && over.messageId() != null) {
            receipts.expect(over.provider(), over.messageId(), over.id());
        }
        return new Done();
    }

    /** The message as stored, while this attempt is the one that counts. */
    private Optional<Message> during(Message held, Message.Attempt attempt) {
        return messages.find(held.id()).filter(stored -> attempt.equals(stored.attempt()));
    }

    private String randomId() {
        byte[] id = new byte[8];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** As fine as the store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
