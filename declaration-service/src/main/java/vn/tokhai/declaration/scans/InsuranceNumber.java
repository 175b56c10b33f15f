package vn.tokhai.declaration.scans;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number of a health insurance card (QĐ 1351/QĐ-BHXH: object, benefit level, province, ten digits; QĐ 1666/QĐ-BHXH: the
 * ten digits alone). The last ten digits are the person's own number, so they link the two cards of one person.
 *
 * @param text 15 characters or 10 digits
 */
public record InsuranceNumber(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{13}|[0-9]{10}");
    private static final int OWN_DIGITS = 10;
    private static final int OBJECT_CHARACTERS = 2;

    /** Object codes known in 2021, from several decisions; the list grows, so others are only remarked upon. */
    private static final Set<String> OBJECTS = Set.of(
            "DN", "HX", "CH", "NN", "TK", "HC", "XK", "HT", "TB", "NO", "CT", "XB", "TN", "CS", "QN", "CA", "CY", "XN",
            "MS", "CC", "CK", "CB", "KC", "HD", "TE", "BT", "HN", "DT", "DK", "XD", "TS", "TC", "TQ", "TA", "TY", "HG",
            "LS", "PV", "CN", "HS", "SV", "GB", "GD", "TV", "TL", "XV");

    static Optional<InsuranceNumber> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new InsuranceNumber(text)) : Optional.empty();
    }

    String ownDigits() {
        return text.substring(text.length() - OWN_DIGITS);
    }

    Set<CardWarning> warnings() {
        Set<CardWarning> warnings = EnumSet.noneOf(CardWarning.class);
        if (text.length() == OWN_DIGITS) {
            return warnings;
        }
        if (!OBJECTS.contains(text.substring(0, OBJECT_CHARACTERS))) {
            warnings.add(CardWarning.UNKNOWN_OBJECT_CODE);
        }
        char benefit = text.charAt(OBJECT_CHARACTERS);
        if (benefit < '1' || benefit > '5') {
            warnings.add(CardWarning.UNKNOWN_BENEFIT_LEVEL);
        }
        if (text.startsWith("00", OBJECT_CHARACTERS + 1)) {
            warnings.add(CardWarning.UNKNOWN_PROVINCE);
        }
        return warnings;
    }

    @Override
    public String toString() {
        return "InsuranceNumber[redacted]";
    }
}
