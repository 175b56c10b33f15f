package vn.tokhai.declaration.scans;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Gender;

/**
 * An identity card with a chip (CCCD, 7 fields; the "Căn cước" of 2024, 11 fields, of which the last four are not known well
 * enough to be read). The text is not signed: anybody can write such a card.
 *
 * @param formerNumber nine digits of the card before (CMND)
 */
public record IdentityCard(
        CitizenNumber number,
        @Nullable String formerNumber,
        String fullName,
        BirthDate birth,
        Gender gender,
        @Nullable String address,
        @Nullable LocalDate issuedOn,
        Set<CardWarning> warnings) {

    private static final int FIELDS = 7;
    private static final int FIELDS_SINCE_2024 = 11;
    private static final Pattern FORMER = Pattern.compile("[0-9]{9}");
    private static final Pattern DATE = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

    static CardReading<IdentityCard> read(String text) {
        List<String> fields = CardText.fields(text);
        Optional<CitizenNumber> number = CitizenNumber.read(fields.getFirst());
        if (number.isEmpty() || fields.size() == 1) {
            return new CardReading.NoSuchCard<>();
        }
        if (fields.size() != FIELDS && fields.size() != FIELDS_SINCE_2024) {
            return new CardReading.Broken<>(CardFault.INCOMPLETE);
        }
        Optional<String> name = CardText.optional(fields.get(2)).flatMap(CardText::plain);
        Optional<BirthDate> birth = BirthDate.read(fields.get(3).strip(), DATE);
        Optional<Gender> gender = gender(fields.get(4));
        if (name.isEmpty()) {
            return new CardReading.Broken<>(CardFault.NAME);
        }
        if (birth.isEmpty()) {
            return new CardReading.Broken<>(CardFault.BIRTH);
        }
        if (gender.isEmpty()) {
            return new CardReading.Broken<>(CardFault.SEX);
        }
        Set<CardWarning> warnings = EnumSet.noneOf(CardWarning.class);
        warnings.addAll(number.get().warnings(birth.get(), gender.get()));
        Optional<String> issued = CardText.optional(fields.get(6));
        Optional<LocalDate> issuedOn = issued.flatMap(date -> BirthDate.date(date, DATE));
        if (issued.isPresent() && issuedOn.isEmpty()) {
            warnings.add(CardWarning.DATE_UNREADABLE);
        }
        return new CardReading.Read<>(new IdentityCard(
                number.get(),
                CardText.optional(fields.get(1))
                        .filter(former -> FORMER.matcher(former).matches())
                        .orElse(null),
                name.get(),
                birth.get(),
                gender.get(),
                CardText.optional(fields.get(5)).flatMap(CardText::plain).orElse(null),
                issuedOn.orElse(null),
                warnings));
    }

    private static Optional<Gender> gender(String word) {
        String clean = Normalizer.normalize(word.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return switch (clean) {
            case "nam" -> Optional.of(Gender.MALE);
            case "nữ" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "IdentityCard[redacted]";
    }
}
