package vn.tokhai.otp;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The use cases on fakes. */
final class OtpWorld {

    final MutableClock clock = new MutableClock(OtpFixtures.MORNING);
    final InMemoryPasscodes passcodes = new InMemoryPasscodes();
    final InMemoryLimits limits = new InMemoryLimits();
    final RecordingSms sms = new RecordingSms("first");
    final RecordingSms reserve = new RecordingSms("second");
    final FakeIdentity identity = new FakeIdentity();
    final RecordingSignals signals = new RecordingSignals();
    final Pepper pepper = OtpFixtures.pepper();
    final RequestingPasscode requesting = new RequestingPasscode(
            new PlainMobileNumbers(),
            limits,
            passcodes,
            new SendingQuota(new InMemorySendCounters(), pepper, signals, clock),
            new SendingSms(List.of(sms, reserve), signals),
            signals,
            pepper,
            clock);
    final VerifyingPasscode verifying =
            new VerifyingPasscode(passcodes, identity, identity, signals, pepper, OtpFixtures.settings(), clock);

    RequestingPasscode.Outcome ask(Purpose purpose) {
        return requesting.request(
                new PasscodeRequest(OtpFixtures.PHONE, purpose, OtpFixtures.address("203.0.113.7"), null));
    }

    RequestingPasscode.Sent sent(Purpose purpose) {
        var outcome = ask(purpose);
        assertThat(outcome).isInstanceOf(RequestingPasscode.Sent.class);
        return (RequestingPasscode.Sent) outcome;
    }

    VerifyingPasscode.Outcome answer(RequestingPasscode.Sent sent, Passcode code) {
        return verifying.verify(sent.challengeId(), code);
    }

    Passcode wrongCode() {
        return sms.lastCode().digits().equals("000000") ? new Passcode("000001") : new Passcode("000000");
    }
}
