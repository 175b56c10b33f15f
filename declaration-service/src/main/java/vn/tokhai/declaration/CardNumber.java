package vn.tokhai.declaration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The number of a card as people are found by.
 *
 * @param value of an insurance card the last ten digits, which old and new cards of one person share; of a passport with the
 *     country before it, since two countries may give the same number
 */
public record CardNumber(Kind kind, String value) {

    /** What the number is printed on. */
    public enum Kind {
        IDENTITY_CARD,
        /** CMND, nine digits. */
        FORMER_IDENTITY_CARD,
        PASSPORT,
        HEALTH_INSURANCE
    }

    private static final String VIETNAM = "VN";
    private static final String GAPS = "[\\s.\\-]";
    private static final Pattern IDENTITY = Pattern.compile("[0-9]{12}");
    private static final Pattern FORMER = Pattern.compile("[0-9]{9}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,20}");
    private static final Pattern INSURANCE = Pattern.compile("(?:[A-Z]{2}[0-9]{3})?([0-9]{10})");

    /** @param nationality ISO 3166-1 alpha-2; who issued it where it is a passport */
    public static Optional<CardNumber> identity(String typed, String nationality) {
        String clean = clean(typed);
        if (IDENTITY.matcher(clean).matches()) {
            return Optional.of(new CardNumber(Kind.IDENTITY_CARD, clean));
        }
        if (nationality.equals(VIETNAM) && FORMER.matcher(clean).matches()) {
            return Optional.of(new CardNumber(Kind.FORMER_IDENTITY_CARD, clean));
        }
        return PASSPORT.matcher(clean).matches()
                ? Optional.of(new CardNumber(Kind.PASSPORT, nationality + ":" + clean))
                : Optional.empty();
    }

    /** @param typed 15 characters or 10 digits, grouped or not */
    public static Optional<CardNumber> insurance(String typed) {
        var matcher = INSURANCE.matcher(clean(typed));
        return matcher.matches()
                ? Optional.of(new CardNumber(Kind.HEALTH_INSURANCE, matcher.group(1)))
                : Optional.empty();
    }

    /** Those that somebody told of. */
    public static List<CardNumber> of(@Nullable Profile profile) {
        if (profile == null) {
            return List.of();
        }
        String identity = profile.identityNumber();
        String insurance = profile.healthInsuranceNumber();
        return Stream.concat(
                        identity == null ? Stream.empty() : identity(identity, profile.nationality()).stream(),
                        insurance == null ? Stream.empty() : insurance(insurance).stream())
                .toList();
    }

    private static String clean(String typed) {
        return typed.replaceAll(GAPS, "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "CardNumber[" + kind + "]";
    }
}
