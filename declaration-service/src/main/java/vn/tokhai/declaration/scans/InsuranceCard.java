package vn.tokhai.declaration.scans;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Gender;

/**
 * A health insurance card (BHYT) as its QR gives it: 15 fields on the old card, 17 on the one of 1 April 2021. The check
 * string at its end is of unknown making; it is neither verified nor kept.
 *
 * @param address absent on the card of 2021
 * @param facility where its holder is treated first, as printed
 * @param parent name of a parent, on cards of children
 */
public record InsuranceCard(
        InsuranceNumber number,
        String fullName,
        BirthDate birth,
        Gender gender,
        @Nullable String address,
        @Nullable String facility,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String parent,
        @Nullable String placeOfIssue,
        Set<CardWarning> warnings) {

    private static final int OLD_FIELDS = 15;
    private static final int NEW_FIELDS = 17;
    private static final int FEWEST_TO_LOOK_LIKE_ONE = 14;
    private static final int PLACE_OF_ISSUE = 15;
    private static final String END = "$";
    private static final Pattern DATE = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

    static CardReading<InsuranceCard> read(String text) {
        List<String> fields = CardText.fields(text);
        Optional<InsuranceNumber> number = InsuranceNumber.read(fields.getFirst());
        if (number.isEmpty() || fields.size() < FEWEST_TO_LOOK_LIKE_ONE) {
            return new CardReading.NoSuchCard<>();
        }
        boolean whole = fields.size() == OLD_FIELDS || fields.size() == NEW_FIELDS;
        if (!whole || !fields.getLast().strip().equals(END)) {
            return new CardReading.Broken<>(CardFault.INCOMPLETE);
        }
        return read(number.get(), fields);
    }

    private static CardReading<InsuranceCard> read(InsuranceNumber number, List<String> fields) {
        Optional<String> name = CardText.hex(fields.get(1));
        Optional<BirthDate> birth = BirthDate.read(fields.get(2).strip(), DATE);
        Optional<Gender> gender = gender(fields.get(3).strip());
        Optional<String> writtenAddress = CardText.optional(fields.get(4));
        Optional<String> address = writtenAddress.flatMap(CardText::hex);
        if (name.isEmpty()) {
            return new CardReading.Broken<>(CardFault.NAME);
        }
        if (birth.isEmpty()) {
            return new CardReading.Broken<>(CardFault.BIRTH);
        }
        if (gender.isEmpty()) {
            return new CardReading.Broken<>(CardFault.SEX);
        }
        if (writtenAddress.isPresent() && address.isEmpty()) {
            return new CardReading.Broken<>(CardFault.ADDRESS);
        }
        Set<CardWarning> warnings = EnumSet.noneOf(CardWarning.class);
        warnings.addAll(number.warnings());
        return new CardReading.Read<>(new InsuranceCard(
                number,
                name.get(),
                birth.get(),
                gender.get(),
                address.orElse(null),
                CardText.optional(fields.get(5)).flatMap(CardText::plain).orElse(null),
                date(fields.get(6), warnings),
                date(fields.get(7), warnings),
                CardText.optional(fields.get(10)).flatMap(CardText::hex).orElse(null),
                fields.size() == NEW_FIELDS
                        ? CardText.optional(fields.get(PLACE_OF_ISSUE))
                                .flatMap(CardText::hex)
                                .orElse(null)
                        : null,
                warnings));
    }

    private static Optional<Gender> gender(String digit) {
        return switch (digit) {
            case "1" -> Optional.of(Gender.MALE);
            case "2" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    private static @Nullable LocalDate date(String field, Set<CardWarning> warnings) {
        Optional<String> written = CardText.optional(field);
        Optional<LocalDate> date = written.flatMap(text -> BirthDate.date(text, DATE));
        if (written.isPresent() && date.isEmpty()) {
            warnings.add(CardWarning.DATE_UNREADABLE);
        }
        return date.orElse(null);
    }

    @Override
    public String toString() {
        return "InsuranceCard[redacted]";
    }
}
