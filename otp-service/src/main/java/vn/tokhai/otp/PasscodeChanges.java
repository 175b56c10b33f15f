package vn.tokhai.otp;

import java.util.Optional;
import java.util.function.Function;

/** Reads, decides and writes again until nobody was faster. */
final class PasscodeChanges {

    /** Whoever loses a race sees that somebody won one; a phone has few codes and tries to win with. */
    private static final int ROUNDS = 50;

    private final Passcodes passcodes;

    PasscodeChanges(Passcodes passcodes) {
        this.passcodes = passcodes;
    }

    /**
     * @param next the state to store, if any
     * @param outcome what the caller wants to know
     */
    record Change<T>(Optional<PhonePasscodes> next, T outcome) {

        static <T> Change<T> to(PhonePasscodes next, T outcome) {
            return new Change<>(Optional.of(next), outcome);
        }

        static <T> Change<T> none(T outcome) {
            return new Change<>(Optional.empty(), outcome);
        }
    }

    <T> T apply(PhoneKey phone, Function<PhonePasscodes, Change<T>> decision) {
        for (int round = 0; round < ROUNDS; round++) {
            Change<T> change = decision.apply(passcodes.of(phone));
            if (change.next().isEmpty() || passcodes.save(change.next().get())) {
                return change.outcome();
            }
        }
        throw new IllegalStateException("Too many changes of one phone at the same time");
    }
}
