package vn.tokhai.otp.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.OtpWorld;
import vn.tokhai.otp.PersonId;
import vn.tokhai.otp.PlainMobileNumbers;
import vn.tokhai.otp.messages.MessageSettings.Queue;

/** The use cases on fakes. */
final class MessageWorld {

    static final PersonId PERSON = new PersonId(UUID.fromString("7f3a0c52-9d1e-4b8f-8a61-2f0e6c1d4b90"));

    final OtpWorld otp = new OtpWorld();
    final InMemoryMessages messages = new InMemoryMessages();
    final List<String> told = new CopyOnWriteArrayList<>();
    final Deque<MessageRequest> queue = new ArrayDeque<>();
    final MessageSettings settings =
            new MessageSettings(Map.of("alert", new Queue(3), "other", new Queue(2)), Duration.ofSeconds(60), 20, "g");
    Optional<String> phone = Optional.of("+84912345678");
    boolean directoryDown;
    boolean brokerDown;

    final TakingReceipts receipts = new TakingReceipts(messages, new InMemoryReceipts(), this::tell, otp.clock);
    final AcceptingMessages accepting = new AcceptingMessages(messages, queue::add, this::tell, otp.clock);
    final SendingMessages sending = new SendingMessages(
            messages,
            receipts,
            this::tell,
            new MessageTexts(),
            this::phoneOf,
            new PlainMobileNumbers(),
            otp.counters,
            otp.sending,
            otp.signals,
            settings,
            otp.clock);

    /** Accepts the request and lets the queue try once. */
    SendingMessages.Outcome sent(MessageRequest request) {
        accepting.accept(request);
        return sending.send(queue.removeFirst());
    }

    Message state(MessageRequest request) {
        return messages.find(request.id()).orElseThrow();
    }

    static MessageRequest request() {
        return request("alert", "health-report-due", Map.of("until", "20:00"));
    }

    static MessageRequest request(String purpose, String template, Map<String, String> parameters) {
        return new MessageRequest(
                UUID.randomUUID().toString(),
                PERSON,
                purpose,
                template,
                "vi",
                parameters,
                OtpFixtures.MORNING.plus(Duration.ofHours(6)));
    }

    static MessageRequest notAfter(Instant notAfter) {
        return new MessageRequest(
                UUID.randomUUID().toString(),
                PERSON,
                "alert",
                "health-report-due",
                "vi",
                Map.of("until", "20:00"),
                notAfter);
    }

    private void tell(Message message) {
        if (brokerDown) {
            throw new IllegalStateException("broker down");
        }
        told.add(message.state() + (message.reason() == null ? "" : " " + message.reason()));
    }

    private Optional<String> phoneOf(PersonId person) {
        if (directoryDown) {
            throw new IdentityUnavailable("down");
        }
        return phone;
    }
}
