package vn.tokhai.checkpoint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Registrations of vehicles in one form each, so that two ways of writing are one vehicle. Vietnamese plates of cars and
 * motorcycles (Circular 24/2023/TT-BCA and those before): province number, series of one or two letters or a letter and a
 * digit, four or five digits. Others (trains, planes, boats, foreign plates) keep their letters and digits in upper case.
 */
final class Plates {

    static final String VIETNAM = "VN";

    private static final int LONGEST = 20;
    private static final String GAP = "[-. ]?";
    private static final Pattern CIVIL = Pattern.compile(
            "([1-9][0-9])" + GAP + "([A-ZĐ]{1,2}|[A-Z][0-9])" + GAP + "(?:([0-9]{3})[. ]?([0-9]{2})|([0-9]{4}))");

    /** Diplomatic, foreign and international bodies: 80-NG-123-45. */
    private static final Pattern DIPLOMATIC =
            Pattern.compile("([1-9][0-9])" + GAP + "(NG|NN|QT|CV)" + GAP + "([0-9]{3})" + GAP + "([0-9]{2})");

    /** Army: two letters and four digits, TM-12-34. */
    private static final Pattern ARMY = Pattern.compile("([A-Z]{2})" + GAP + "([0-9]{2})" + GAP + "([0-9]{2})");

    private static final Pattern OTHERS = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[ ./-]?[\\p{L}\\p{Nd}]+)*");

    /** @return empty for what is no plate of that sort and country */
    static Optional<String> read(String written, VehicleType type, String country) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        return type == VehicleType.ROAD && country.equals(VIETNAM) ? vietnamese(plain) : other(plain);
    }

    private static Optional<String> vietnamese(String plain) {
        Matcher diplomatic = DIPLOMATIC.matcher(plain);
        if (diplomatic.matches()) {
            return Optional.of("%s-%s-%s-%s"
                    .formatted(diplomatic.group(1), diplomatic.group(2), diplomatic.group(3), diplomatic.group(4)));
        }
        Matcher civil = CIVIL.matcher(plain);
        if (civil.matches()) {
            String number = civil.group(5) != null ? civil.group(5) : civil.group(3) + "." + civil.group(4);
            return Optional.of(civil.group(1) + civil.group(2) + "-" + number);
        }
        Matcher army = ARMY.matcher(plain);
        return army.matches()
                ? Optional.of(army.group(1) + "-" + army.group(2) + "-" + army.group(3))
                : Optional.empty();
    }

    private static Optional<String> other(String plain) {
        return plain.length() <= LONGEST && OTHERS.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    private Plates() {}
}
