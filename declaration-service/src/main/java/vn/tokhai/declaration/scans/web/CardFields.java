package vn.tokhai.declaration.scans.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Gender;
import vn.tokhai.declaration.scans.IdentityCard;
import vn.tokhai.declaration.scans.InsuranceCard;

/**
 * What stands on a card, under the names that the forms use.
 *
 * @param addressText as printed; administrative names are not turned into codes
 */
@Schema(
        name = "CardFields",
        description = "Những gì ghi trên thẻ, để điền tờ khai / what the card says, to fill in a form")
record CardFields(
        String fullName,
        int birthYear,
        @Nullable LocalDate birthDate,
        Gender gender,
        @Nullable String identityNumber,
        @Nullable String formerIdentityNumber,
        @Nullable String healthInsuranceNumber,
        @Nullable String addressText,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String facility,
        @Nullable String parentName) {

    static CardFields of(InsuranceCard card) {
        return new CardFields(
                card.fullName(),
                card.birth().year(),
                card.birth().on(),
                card.gender(),
                null,
                null,
                card.number().text(),
                card.address(),
                null,
                card.validFrom(),
                card.validUntil(),
                card.facility(),
                card.parent());
    }

    static CardFields of(IdentityCard card) {
        return new CardFields(
                card.fullName(),
                card.birth().year(),
                card.birth().on(),
                card.gender(),
                card.number().digits(),
                card.formerNumber(),
                null,
                card.address(),
                card.issuedOn(),
                null,
                null,
                null,
                null);
    }

    @Override
    public String toString() {
        return "CardFields[redacted]";
    }
}
