package vn.tokhai.declaration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Checks one answer, of which the schema had nothing to say, by the rule of its field. */
final class FieldRules {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int NEAR_MONTHS = 2;

    private final AreaRule areas;
    private final PhoneNumbers phones;
    private final LocalDate today;
    private final FieldFaults faults;

    /** @param today in the time zone of the forms */
    FieldRules(KnownAreas areas, PhoneNumbers phones, LocalDate today, FieldFaults faults) {
        this.areas = new AreaRule(areas, faults);
        this.phones = phones;
        this.today = today;
        this.faults = faults;
    }

    void check(Form.Field field, Object answer) {
        String pointer = field.field();
        checkTexts(pointer, answer, field.rule() == FieldRule.NOTES);
        if (faults.touch(pointer)) {
            return;
        }
        switch (field.rule()) {
            case LINE, NOTES -> {}
            case PERSON_NAME -> text(pointer, answer, FieldRules::hasLetter, "Phải có chữ cái · has no letter");
            case PAST_YEAR -> year(pointer, answer);
            case PAST_DATE ->
                date(pointer, answer, date -> !date.isAfter(today), "Không được sau hôm nay · is in the future");
            case NEAR_DATE ->
                date(
                        pointer,
                        answer,
                        date -> !date.isBefore(today.minusMonths(NEAR_MONTHS))
                                && !date.isAfter(today.plusMonths(NEAR_MONTHS)),
                        "Chỉ trong 2 tháng trước và sau hôm nay · has to be within 2 months of today");
            case COUNTRY -> countries(pointer, answer);
            case PHONE ->
                text(
                        pointer,
                        answer,
                        typed -> phones.readContact(typed).isPresent(),
                        "Không phải số điện thoại · is not a phone number");
            case AREA -> areas.checkWhole(pointer, (Map<?, ?>) answer);
            case STATION -> areas.checkProvince(pointer, (Map<?, ?>) answer);
        }
    }

    private void checkTexts(String pointer, Object answer, boolean severalLines) {
        switch (answer) {
            case String text -> {
                if (!TextRule.allows(text, severalLines)) {
                    faults.add(pointer, FieldFaults.CONTROL_CHARACTERS);
                }
            }
            case Map<?, ?> map -> map.forEach((name, value) -> checkTexts(pointer + "/" + name, value, severalLines));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    checkTexts(pointer + "/" + i, list.get(i), severalLines);
                }
            }
            default -> {}
        }
    }

    private void year(String pointer, Object answer) {
        if (((Number) answer).intValue() > today.getYear()) {
            faults.add(pointer, "Không được sau năm %1$d · is after %1$d".formatted(today.getYear()));
        }
    }

    private void countries(String pointer, Object answer) {
        if (answer instanceof List<?> several) {
            for (int i = 0; i < several.size(); i++) {
                countries(pointer + "/" + i, several.get(i));
            }
            return;
        }
        text(
                pointer,
                answer,
                COUNTRIES::contains,
                "Mã nước hai chữ cái, như VN · a two-letter country code such as VN");
    }

    private void date(String pointer, Object answer, Predicate<LocalDate> fits, String fault) {
        try {
            if (!fits.test(LocalDate.parse((String) answer))) {
                faults.add(pointer, fault);
            }
        } catch (DateTimeException e) {
            faults.add(pointer, FieldFaults.WRONG_FORM);
        }
    }

    private void text(String pointer, Object answer, Predicate<String> fits, String fault) {
        if (!fits.test((String) answer)) {
            faults.add(pointer, fault);
        }
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }
}
