package vn.tokhai.otp;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Many requests at once on a store. */
public abstract class R04RaceContract {

    protected abstract Passcodes passcodes();

    protected abstract SendCounters counters();

    private final OtpWorld world = new OtpWorld();

    @Test
    void countsNoMoreThanFiveWrongTriesHoweverManyArriveAtOnce() throws InterruptedException {
        var requesting = requesting();
        var verifying = verifying();
        var sent = (RequestingPasscode.Sent) requesting.request(OtpFixtures.logIn("0912000077", "203.0.113.7"));
        Passcode right = world.sms.lastCode();
        List<Passcode> guesses = IntStream.range(0, 30)
                .mapToObj(i -> new Passcode("%06d".formatted(i)))
                .filter(guess -> !guess.equals(right))
                .toList();

        var outcomes = atOnce(guesses.stream()
                .<Callable<VerifyingPasscode.Outcome>>map(guess -> () -> verifying.verify(sent.challengeId(), guess))
                .toList());

        assertThat(outcomes)
                .filteredOn(VerifyingPasscode.Wrong.class::isInstance)
                .hasSize(5);
        assertThat(verifying.verify(sent.challengeId(), right)).isInstanceOf(VerifyingPasscode.Gone.class);
    }

    @Test
    void givesTokensOnceHoweverManyBringTheRightCodeAtOnce() throws InterruptedException {
        var sent = (RequestingPasscode.Sent) requesting().request(OtpFixtures.logIn("0912000078", "203.0.113.7"));
        var verifying = verifying();
        Passcode right = world.sms.lastCode();

        var outcomes = atOnce(Collections.nCopies(20, () -> verifying.verify(sent.challengeId(), right)));

        assertThat(outcomes)
                .filteredOn(VerifyingPasscode.Verified.class::isInstance)
                .hasSize(1);
        assertThat(outcomes).noneMatch(VerifyingPasscode.Wrong.class::isInstance);
    }

    @Test
    void sendsOneMessageHoweverManyAskForTheSamePhoneAtOnce() throws InterruptedException {
        var requesting = requesting();

        var outcomes = atOnce(
                Collections.nCopies(20, () -> requesting.request(OtpFixtures.logIn("0912000079", "203.0.113.7"))));

        assertThat(outcomes)
                .filteredOn(RequestingPasscode.Sent.class::isInstance)
                .hasSize(1);
        assertThat(world.sms.sent()).hasSize(1);
    }

    private RequestingPasscode requesting() {
        return new RequestingPasscode(
                new PlainMobileNumbers(),
                world.limits,
                passcodes(),
                new SendingQuota(counters(), world.pepper, world.signals, world.clock),
                world.sending,
                world.signals,
                world.pepper,
                world.clock);
    }

    private VerifyingPasscode verifying() {
        return new VerifyingPasscode(
                passcodes(),
                world.identity,
                world.identity,
                world.consents,
                world.signals,
                world.pepper,
                OtpFixtures.settings(),
                world.clock);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
