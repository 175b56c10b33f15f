package vn.tokhai.otp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All passcodes of one phone: those that can be answered, at most one for each purpose, and when the recent ones were sent.
 * One aggregate, so that counting a message and storing its challenge, or counting a wrong try and burning a code, is one
 * conditional write.
 *
 * <p>Using a code takes two steps, since the tokens come from elsewhere: {@link #answer} marks it as being redeemed, for a
 * short lease; {@link #redeem} removes it, and only who succeeds in that may hand out the tokens, so a code gives tokens at
 * most once. When a neighbour is down, {@link #release} lets the person use the same code again; after a crash in between
 * the lease ends by itself.
 *
 * @param version 0 when nothing is stored yet; see {@link Passcodes#save}
 * @param sendings oldest first, none older than a day
 */
public record PhonePasscodes(PhoneKey phone, long version, List<Sending> sendings, Map<Purpose, Challenge> live) {

    /** @param answered whether the code was redeemed; that ends the resend pause */
    public record Sending(String number, Purpose purpose, Instant at, boolean answered) {}

    sealed interface Answer permits Right, Wrong, Busy, Gone {}

    /** @param context of the challenge */
    record Right(PhonePasscodes next, String context) implements Answer {}

    record Wrong(PhonePasscodes next) implements Answer {}

    /** Right, but another request is redeeming it at this moment. */
    record Busy() implements Answer {}

    record Gone() implements Answer {}

    public PhonePasscodes {
        sendings = List.copyOf(sendings);
        live = Map.copyOf(live);
    }

    static PhonePasscodes none(PhoneKey phone) {
        return new PhonePasscodes(phone, 0, List.of(), Map.of());
    }

    /** @return empty when a code may be sent now */
    Optional<Instant> blockedUntil(Purpose purpose, PasscodeLimits limits, Instant now) {
        Stream<Instant> windows = limits.perPhone().stream().flatMap(window -> freeAgainAt(window, now).stream());
        return Stream.concat(windows, pauseEndsAt(purpose, limits, now).stream())
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** The earlier challenge of the purpose is void from here on. */
    PhonePasscodes sent(Challenge challenge, Instant now) {
        List<Sending> recent = new ArrayList<>(sendings.stream()
                .filter(sending -> sending.at().isAfter(now.minus(Window.LONGEST)))
                .toList());
        recent.add(new Sending(challenge.number(), challenge.purpose(), now, false));
        return new PhonePasscodes(phone, version, recent, changed(all -> all.put(challenge.purpose(), challenge)));
    }

    /** Nobody could send it: as if it had never been asked for. */
    PhonePasscodes withdrawn(Purpose purpose, String number) {
        List<Sending> others = sendings.stream()
                .filter(sending -> !sending.number().equals(number))
                .toList();
        return new PhonePasscodes(phone, version, others, without(purpose, number));
    }

    Answer answer(ChallengeId id, String hash, Challenge.Redemption redemption, Instant now) {
        Challenge challenge = live.get(id.purpose());
        if (challenge == null || !challenge.number().equals(id.number()) || !now.isBefore(challenge.expiresAt())) {
            return new Gone();
        }
        if (!challenge.isAnsweredBy(hash)) {
            return new Wrong(
                    challenge.triesLeft() > 1
                            ? with(challenge.afterWrongTry())
                            : new PhonePasscodes(
                                    phone, version, sendings, without(challenge.purpose(), challenge.number())));
        }
        Challenge.Redemption other = challenge.redemption();
        if (other != null && now.isBefore(other.leaseEndsAt())) {
            return new Busy();
        }
        return new Right(with(challenge.with(redemption)), challenge.context());
    }

    /** @return empty when the code was taken from the holder of the redemption, by a newer code or after the lease */
    Optional<PhonePasscodes> redeem(ChallengeId id, String redemption) {
        return heldBy(id, redemption)
                .map(challenge -> new PhonePasscodes(
                        phone,
                        version,
                        sendings.stream()
                                .map(sending -> sending.purpose() == id.purpose()
                                        ? new Sending(sending.number(), sending.purpose(), sending.at(), true)
                                        : sending)
                                .toList(),
                        without(id.purpose(), id.number())));
    }

    /** @return empty when there is nothing to give back */
    Optional<PhonePasscodes> release(ChallengeId id, String redemption) {
        return heldBy(id, redemption).map(challenge -> with(challenge.with(null)));
    }

    private Optional<Challenge> heldBy(ChallengeId id, String redemption) {
        return Optional.ofNullable(live.get(id.purpose())).filter(challenge -> {
            Challenge.Redemption held = challenge.redemption();
            return challenge.number().equals(id.number())
                    && held != null
                    && held.id().equals(redemption);
        });
    }

    private Optional<Instant> freeAgainAt(Window window, Instant now) {
        List<Instant> counted = sendings.stream()
                .map(Sending::at)
                .filter(at -> at.isAfter(now.minus(window.per())))
                .toList();
        return counted.size() < window.count()
                ? Optional.empty()
                : Optional.of(counted.get(counted.size() - window.count()).plus(window.per()));
    }

    private Optional<Instant> pauseEndsAt(Purpose purpose, PasscodeLimits limits, Instant now) {
        List<Sending> inARow = sendings.stream()
                .filter(sending -> sending.purpose() == purpose && !sending.answered())
                .filter(sending -> sending.at().isAfter(now.minus(limits.resendMemory())))
                .toList();
        if (inARow.isEmpty()) {
            return Optional.empty();
        }
        Duration pause = limits.pauseAfter(inARow.size());
        return Optional.of(inARow.getLast().at().plus(pause));
    }

    private PhonePasscodes with(Challenge challenge) {
        return new PhonePasscodes(phone, version, sendings, changed(all -> all.put(challenge.purpose(), challenge)));
    }

    private Map<Purpose, Challenge> without(Purpose purpose, String number) {
        Challenge challenge = live.get(purpose);
        return challenge != null && challenge.number().equals(number) ? changed(all -> all.remove(purpose)) : live;
    }

    private Map<Purpose, Challenge> changed(Consumer<Map<Purpose, Challenge>> change) {
        Map<Purpose, Challenge> all = new EnumMap<>(Purpose.class);
        all.putAll(live);
        change.accept(all);
        return all;
    }
}
