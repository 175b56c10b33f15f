package vn.tokhai.otp;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The use cases on fakes. */
public final class OtpWorld {

    public final MutableClock clock = new MutableClock(OtpFixtures.MORNING);
    public final InMemoryPasscodes passcodes = new InMemoryPasscodes();
    public final InMemoryLimits limits = new InMemoryLimits();
    public final RecordingSms sms = new RecordingSms("first");
    public final RecordingSms reserve = new RecordingSms("second");
    public final FakeIdentity identity = new FakeIdentity();
    public final RecordingSignals signals = new RecordingSignals();
    public final PlainConsents consents = new PlainConsents();
    public final Pepper pepper = OtpFixtures.pepper();
    public final InMemorySendCounters counters = new InMemorySendCounters();
    public final SendingSms sending = new SendingSms(List.of(sms, reserve), new SmsSettings(List.of()), signals, clock);
    public final RequestingPasscode requesting = new RequestingPasscode(
            new PlainMobileNumbers(),
            limits,
            passcodes,
            new SendingQuota(counters, pepper, signals, clock),
            sending,
            signals,
            pepper,
            clock);
    public final VerifyingPasscode verifying = new VerifyingPasscode(
            passcodes, identity, identity, consents, signals, pepper, OtpFixtures.settings(), clock);

    public RequestingPasscode.Outcome ask(Purpose purpose) {
        return ask(purpose, "");
    }

    public RequestingPasscode.Outcome ask(Purpose purpose, String context) {
        return requesting.request(
                new PasscodeRequest(OtpFixtures.PHONE, purpose, OtpFixtures.address("203.0.113.7"), null, context));
    }

    public RequestingPasscode.Sent sent(Purpose purpose) {
        return sent(purpose, "");
    }

    public RequestingPasscode.Sent sent(Purpose purpose, String context) {
        var outcome = ask(purpose, context);
        assertThat(outcome).isInstanceOf(RequestingPasscode.Sent.class);
        return (RequestingPasscode.Sent) outcome;
    }

    public VerifyingPasscode.Outcome answer(RequestingPasscode.Sent sent, Passcode code) {
        return verifying.verify(sent.challengeId(), code);
    }

    public Passcode wrongCode() {
        return sms.lastCode().digits().equals("000000") ? new Passcode("000001") : new Passcode("000000");
    }
}
