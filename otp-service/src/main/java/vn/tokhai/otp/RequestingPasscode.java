package vn.tokhai.otp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.otp.MobileNumbers.Mobile;
import vn.tokhai.otp.MobileNumbers.Unfit;
import vn.tokhai.otp.PasscodeChanges.Change;
import vn.tokhai.otp.SendCounters.Counter;
import vn.tokhai.otp.SendingQuota.BudgetSpent;
import vn.tokhai.otp.SendingQuota.Granted;
import vn.tokhai.otp.SendingQuota.Refused;

/** Sends a passcode, within all limits. Whether the phone belongs to somebody known is not asked here at all (R04). */
@Service
public class RequestingPasscode {

    private static final Logger log = LoggerFactory.getLogger(RequestingPasscode.class);

    private static final Duration AFTER_PROVIDER_FAILURE = Duration.ofSeconds(30);
    private static final Duration AFTER_BUDGET = Duration.ofMinutes(15);

    private final MobileNumbers mobileNumbers;
    private final ChangeableLimits limitsInForce;
    private final PasscodeChanges changes;
    private final SendingQuota quota;
    private final SendingSms sending;
    private final OperatorSignals signals;
    private final Pepper pepper;
    private final Clock clock;

    RequestingPasscode(
            MobileNumbers mobileNumbers,
            ChangeableLimits limitsInForce,
            Passcodes passcodes,
            SendingQuota quota,
            SendingSms sending,
            OperatorSignals signals,
            Pepper pepper,
            Clock clock) {
        this.mobileNumbers = mobileNumbers;
        this.limitsInForce = limitsInForce;
        this.changes = new PasscodeChanges(passcodes);
        this.quota = quota;
        this.sending = sending;
        this.signals = signals;
        this.pepper = pepper;
        this.clock = clock;
    }

    public sealed interface Outcome permits Sent, UnfitPhone, TooMany, Unavailable {}

    /**
     * @param challengeId sealed, see {@link ChallengeId}
     * @param resendAfter when the next code can be asked for
     */
    public record Sent(String challengeId, Instant expiresAt, Instant resendAfter) implements Outcome {}

    public record UnfitPhone(MobileNumbers.Reason reason) implements Outcome {}

    public record TooMany(Duration retryAfter) implements Outcome {}

    public record Unavailable(Duration retryAfter) implements Outcome {}

    public Outcome request(PasscodeRequest request) {
        return switch (mobileNumbers.read(request.phone())) {
            case Unfit(MobileNumbers.Reason reason) -> new UnfitPhone(reason);
            case Mobile(PhoneNumber number) -> request(request, number);
        };
    }

    private Outcome request(PasscodeRequest request, PhoneNumber number) {
        PasscodeLimits limits = limitsInForce.current();
        // Most abuse ends here, after one read and without a write.
        Optional<Instant> blocked = changes.apply(
                pepper.keyOf(number), held -> Change.none(held.blockedUntil(request.purpose(), limits, now())));
        if (blocked.isPresent()) {
            return tooMany(blocked.get());
        }
        return switch (quota.take(request.from(), request.checkpoint(), limits)) {
            case Refused(Instant freeAgainAt) -> tooMany(freeAgainAt);
            case BudgetSpent _ -> new Unavailable(AFTER_BUDGET);
            case Granted(List<Counter> taken) -> challenge(request, number, limits, taken);
        };
    }

    private Outcome challenge(PasscodeRequest request, PhoneNumber number, PasscodeLimits limits, List<Counter> taken) {
        PhoneKey phone = pepper.keyOf(number);
        ChallengeId id = new ChallengeId(pepper.randomNumber(), request.purpose(), number);
        Passcode code = pepper.randomCode();
        Instant now = now();
        Challenge challenge = new Challenge(
                id.number(),
                id.purpose(),
                request.context(),
                pepper.hash(id, code),
                now,
                now.plus(limits.lifetime()),
                limits.tries(),
                null);
        Outcome outcome = changes.apply(phone, held -> {
            Optional<Instant> blocked = held.blockedUntil(request.purpose(), limits, now);
            if (blocked.isPresent()) {
                return Change.none(tooMany(blocked.get()));
            }
            PhonePasscodes next = held.sent(challenge, now);
            Instant resendAfter =
                    next.blockedUntil(request.purpose(), limits, now).orElse(now);
            return Change.to(next, new Sent(pepper.seal(id), challenge.expiresAt(), resendAfter));
        });
        if (!(outcome instanceof Sent)) {
            quota.giveBack(taken);
            return outcome;
        }
        // Stored first, then sent: a code that arrives can always be answered.
        var sent = sending.send(
                new Sms(number, SmsTexts.SENDER, SmsTexts.passcode(request.purpose(), code, limits.lifetime())));
        if (!(sent instanceof SendingSms.Sent accepted)) {
            // No message, no count: the limits do not punish the person for our outage.
            changes.apply(phone, held -> Change.to(held.withdrawn(id.purpose(), id.number()), Boolean.TRUE));
            quota.giveBack(taken);
            return new Unavailable(AFTER_PROVIDER_FAILURE);
        }
        signals.passcodeSent(request.purpose(), accepted.provider());
        log.info("Passcode {} for {} sent by {}", id.forLog(), request.purpose().word(), accepted.provider());
        return outcome;
    }

    private TooMany tooMany(Instant freeAgainAt) {
        signals.limitReached();
        Duration left = Duration.between(now(), freeAgainAt);
        return new TooMany(left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left);
    }

    /** As fine as the store keeps it, so that what is read back equals what was decided. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
