package vn.tokhai.otp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.otp.PasscodeChanges.Change;

/**
 * Trades a right passcode for tokens or a consent, once. Two steps, see {@link PhonePasscodes}: the code is held, the neighbours are asked,
 * then the code is removed; only the request that removes it answers with tokens.
 */
@Service
public class VerifyingPasscode {

    private static final Logger log = LoggerFactory.getLogger(VerifyingPasscode.class);

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration WHILE_BUSY = Duration.ofSeconds(2);

    private final PasscodeChanges changes;
    private final PhoneOwners owners;
    private final AccessTokens tokens;
    private final Consents consents;
    private final OperatorSignals signals;
    private final Pepper pepper;
    private final Duration lease;
    private final Clock clock;

    VerifyingPasscode(
            Passcodes passcodes,
            PhoneOwners owners,
            AccessTokens tokens,
            Consents consents,
            OperatorSignals signals,
            Pepper pepper,
            OtpSettings settings,
            Clock clock) {
        this.changes = new PasscodeChanges(passcodes);
        this.owners = owners;
        this.tokens = tokens;
        this.consents = consents;
        this.signals = signals;
        this.pepper = pepper;
        this.lease = settings.redemptionLease();
        this.clock = clock;
    }

    public sealed interface Outcome permits Verified, Wrong, Gone, Unavailable {}

    /**
     * @param tokens null for purposes that give a consent, see {@link Purpose#givesTokens}
     * @param consent see {@link Consents}; null for purposes that give tokens
     */
    public record Verified(
            PersonId person,
            AccessTokens.@Nullable Issued tokens,
            @Nullable String consent) implements Outcome {

        @Override
        public String toString() {
            return "Verified[" + person + "]";
        }
    }

    public record Wrong() implements Outcome {}

    /** Unknown, used, burnt, expired or replaced: nobody learns which. */
    public record Gone() implements Outcome {}

    /** The code stays good. */
    public record Unavailable(Duration retryAfter) implements Outcome {}

    private sealed interface Step permits Held, Refused {}

    /** @param context of the challenge */
    private record Held(String context) implements Step {}

    private record Refused(Outcome outcome) implements Step {}

    /** @param challengeId sealed */
    public Outcome verify(String challengeId, Passcode code) {
        Optional<ChallengeId> known = pepper.unseal(challengeId);
        if (known.isEmpty()) {
            return new Gone();
        }
        ChallengeId id = known.get();
        String redemption = pepper.randomNumber();
        return switch (hold(id, code, redemption)) {
            case Held(String context) -> redeem(id, context, redemption);
            case Refused(Wrong wrong) -> {
                signals.wrongTry(id.purpose());
                yield wrong;
            }
            case Refused(Outcome refusal) -> refusal;
        };
    }

    private Step hold(ChallengeId id, Passcode code, String redemption) {
        String hash = pepper.hash(id, code);
        return changes.apply(pepper.keyOf(id.phone()), held -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var wanted = new Challenge.Redemption(redemption, now.plus(lease));
            return switch (held.answer(id, hash, wanted, now)) {
                case PhonePasscodes.Right(PhonePasscodes next, String context) ->
                    Change.<Step>to(next, new Held(context));
                case PhonePasscodes.Wrong(PhonePasscodes next) -> Change.to(next, new Refused(new Wrong()));
                case PhonePasscodes.Busy _ -> Change.none(new Refused(new Unavailable(WHILE_BUSY)));
                case PhonePasscodes.Gone _ -> Change.none(new Refused(new Gone()));
            };
        });
    }

    private Outcome redeem(ChallengeId id, String context, String redemption) {
        Verified verified;
        try {
            PersonId person = owners.ownerOf(id.phone());
            verified = id.purpose().givesTokens()
                    ? new Verified(person, tokens.issueTo(person), null)
                    : new Verified(person, null, consents.of(person, id.purpose(), context));
        } catch (IdentityUnavailable e) {
            release(id, redemption);
            signals.identityUnavailable(String.valueOf(e.getMessage()));
            return new Unavailable(RETRY);
        } catch (RuntimeException e) {
            release(id, redemption);
            throw e;
        }
        boolean used = changes.apply(pepper.keyOf(id.phone()), held -> held.redeem(id, redemption)
                .map(next -> Change.to(next, true))
                .orElseGet(() -> Change.none(false)));
        if (!used) {
            return new Gone();
        }
        signals.passcodeRedeemed(id.purpose());
        log.info("Passcode {} answered by person {}", id.forLog(), verified.person());
        return verified;
    }

    private void release(ChallengeId id, String redemption) {
        changes.apply(pepper.keyOf(id.phone()), held -> new Change<>(held.release(id, redemption), Boolean.TRUE));
    }
}
