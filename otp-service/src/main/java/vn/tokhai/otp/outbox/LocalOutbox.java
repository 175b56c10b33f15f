package vn.tokhai.otp.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tokhai.otp.PhoneNumber;
import vn.tokhai.otp.Sms;
import vn.tokhai.otp.SmsProvider;
import vn.tokhai.otp.SmsProviders;

/** Keeps messages in memory for {@link LocalOutboxController} instead of sending them. */
@Component
@Profile("local")
@Order(0)
class LocalOutbox implements SmsProvider, SmsProviders {

    private static final int KEPT = 500;

    private final Clock clock;
    private final Deque<Message> newestFirst = new ArrayDeque<>();

    LocalOutbox(Clock clock) {
        this.clock = clock;
    }

    record Message(UUID id, Instant sentAt, String phone, String sender, String text) {

        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }

    @Override
    public String name() {
        return "local-outbox";
    }

    @Override
    public List<SmsProvider> inOrder() {
        return List.of(this);
    }

    @Override
    public synchronized Handover send(Sms sms) {
        newestFirst.addFirst(
                new Message(UUID.randomUUID(), clock.instant(), sms.to().e164(), sms.sender(), sms.text()));
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
        return new Accepted(null);
    }

    synchronized List<Message> all() {
        return List.copyOf(newestFirst);
    }

    List<Message> to(PhoneNumber phone) {
        return all().stream()
                .filter(message -> message.phone().equals(phone.e164()))
                .toList();
    }
}
