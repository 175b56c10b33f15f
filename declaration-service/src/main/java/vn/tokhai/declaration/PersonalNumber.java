package vn.tokhai.declaration;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The number that a person can read out: {@code NNNN.NNNNNNNN}, random, the first digit not zero, the last one a check
 * digit. It identifies and authorises nothing.
 *
 * @param digits twelve
 */
public record PersonalNumber(String digits) {

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{11}");

    static PersonalNumber random(RandomGenerator random) {
        StringBuilder digits = new StringBuilder(LENGTH).append(random.nextInt(1, 10));
        while (digits.length() < LENGTH - 1) {
            digits.append(random.nextInt(10));
        }
        return new PersonalNumber(digits.append(CheckDigit.of(digits)).toString());
    }

    /** Accepts it with or without the dot and with spaces; empty when it cannot be one. */
    public static Optional<PersonalNumber> parse(String typed) {
        String digits = typed.replaceAll("[.\\s]", "");
        return FORM.matcher(digits).matches() && CheckDigit.holds(digits)
                ? Optional.of(new PersonalNumber(digits))
                : Optional.empty();
    }

    public String formatted() {
        return digits.substring(0, GROUP) + "." + digits.substring(GROUP);
    }

    @Override
    public String toString() {
        return "PersonalNumber[redacted]";
    }
}
