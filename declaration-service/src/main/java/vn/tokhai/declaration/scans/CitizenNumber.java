package vn.tokhai.declaration.scans;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.tokhai.declaration.Gender;

/**
 * The twelve digits of an identity card (NĐ 137/2015, TT 59/2021/TT-BCA): province of birth registration, century and sex,
 * year of birth, six random digits. There is no check digit. The 63 province codes stay valid after 2025.
 */
public record CitizenNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final int CENTURY_AND_SEX = 3;
    private static final int FIRST_CENTURY = 1900;
    private static final int YEARS = 100;

    static Optional<CitizenNumber> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CitizenNumber(text)) : Optional.empty();
    }

    Gender gender() {
        return centuryAndSex() % 2 == 0 ? Gender.MALE : Gender.FEMALE;
    }

    int birthYear() {
        return FIRST_CENTURY + centuryAndSex() / 2 * YEARS + Integer.parseInt(digits.substring(4, 6));
    }

    Set<CardWarning> warnings(BirthDate birth, Gender gender) {
        Set<CardWarning> warnings = EnumSet.noneOf(CardWarning.class);
        // codes above 096 are countries of birth, so only 000 is none at all
        if (digits.startsWith("000")) {
            warnings.add(CardWarning.UNKNOWN_PROVINCE);
        }
        if (gender != gender()) {
            warnings.add(CardWarning.NUMBER_CONTRADICTS_SEX);
        }
        if (birth.year() != birthYear()) {
            warnings.add(CardWarning.NUMBER_CONTRADICTS_BIRTH_YEAR);
        }
        return warnings;
    }

    private int centuryAndSex() {
        return digits.charAt(CENTURY_AND_SEX) - '0';
    }

    @Override
    public String toString() {
        return "CitizenNumber[redacted]";
    }
}
