package vn.tokhai.otp.messages;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.tokhai.otp.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link Messages} does, the fake and the real one. */
public abstract class MessagesContract {

    private static final Instant AT = Instant.parse("2021-06-15T03:00:00.123Z");

    protected abstract Messages messages();

    @Test
    void knowNothingOfANewRequest() {
        assertThat(messages().find(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void giveBackWhatWasSavedToTheMillisecond() {
        Message first = queued();
        var attempt = new Message.Attempt("a1", AT.plusSeconds(60));

        assertThat(messages().save(first)).isTrue();
        assertThat(messages().save(read(first).sending(attempt, AT))).isTrue();

        Message sending = read(first);
        assertThat(sending.attempt()).isEqualTo(attempt);
        assertThat(sending.version()).isEqualTo(2);
        assertThat(messages().save(sending.sent("first", "m1", AT))).isTrue();
        Message sent = read(first);
        assertThat(sent.state()).isEqualTo(Message.State.SENT);
        assertThat(sent.person()).isEqualTo(first.person());
        assertThat(sent.provider()).isEqualTo("first");
        assertThat(sent.messageId()).isEqualTo("m1");
        assertThat(sent.at()).isEqualTo(AT);
        assertThat(sent.attempt()).isNull();
        assertThat(messages().save(sent.failed("first", "undelivered", AT))).isTrue();
        assertThat(read(first).reason()).isEqualTo("undelivered");
    }

    @Test
    void refuseAChangeOfAStateThatSomebodyChanged() {
        Message first = queued();
        messages().save(first);
        Message seen = read(first);

        assertThat(messages().save(seen.expired(AT))).isTrue();
        assertThat(messages().save(seen.sent("first", null, AT))).isFalse();
        assertThat(messages().save(first)).isFalse();
        assertThat(read(first).state()).isEqualTo(Message.State.EXPIRED);
    }

    @Test
    void letOneOfManyHaveTheAttempt() throws InterruptedException {
        Message first = queued();
        messages().save(first);
        Message seen = read(first);
        Callable<Boolean> take = () -> messages()
                .save(seen.sending(new Message.Attempt(UUID.randomUUID().toString(), AT.plusSeconds(60)), AT));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long won = threads.invokeAll(Stream.generate(() -> take).limit(20).toList()).stream()
                    .filter(done -> Boolean.TRUE.equals(done.resultNow()))
                    .count();

            assertThat(won).isEqualTo(1);
        }
    }

    private Message read(Message message) {
        return messages().find(message.id()).orElseThrow();
    }

    private static Message queued() {
        return Message.queued(
                new MessageRequest(
                        UUID.randomUUID().toString(),
                        new PersonId(UUID.randomUUID()),
                        "reminder",
                        "health-report-due",
                        "vi",
                        Map.of(),
                        AT),
                AT);
    }
}
