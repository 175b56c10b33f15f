package vn.tokhai.declaration.scans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A birth date as cards give it: older people know the year only.
 *
 * @param on absent where the year alone is known
 */
public record BirthDate(int year, @Nullable LocalDate on) {

    private static final Pattern YEAR = Pattern.compile("(?:0000)?([12][0-9]{3})");
    private static final int OLDEST = 1850;

    static BirthDate of(LocalDate date) {
        return new BirthDate(date.getYear(), date);
    }

    static BirthDate ofYear(int year) {
        return new BirthDate(year, null);
    }

    /** @param form of a whole date, with groups for day, month and year */
    static Optional<BirthDate> read(String text, Pattern form) {
        Matcher year = YEAR.matcher(text);
        Optional<BirthDate> read = year.matches()
                ? Optional.of(ofYear(Integer.parseInt(year.group(1))))
                : date(text, form).map(BirthDate::of);
        return read.filter(birth -> birth.year() >= OLDEST);
    }

    /** @return empty also for the 31st of February */
    static Optional<LocalDate> date(String text, Pattern form) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
