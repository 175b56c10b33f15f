package vn.tokhai.declaration;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this service; {@code application.yml} explains each to the operator.
 *
 * @param masterKey base64 of 32 bytes; wraps the data keys of people
 * @param phonePepper base64 of 32 bytes; key of the blind index of phone numbers
 * @param codeBaseUrl what the text of a personal code begins with
 * @param codeKey base64 of the 32-byte Ed25519 seed that signs personal codes
 * @param codeKeyId carried in each code
 * @param formerCodeKeys public keys (base64url) of codes that are still around, by key id
 * @param timeZone whose calendar says which year it is
 * @param searchesPerHour of one officer
 * @param reIssuesPerDay of one person
 * @param correctionWindow how long after submission a person may correct a declaration
 * @param declarationsPerDay of one person, whoever enters them
 */
@Validated
@ConfigurationProperties("tokhai.declaration")
public record DeclarationSettings(
        @NotBlank String masterKey,
        @NotBlank String phonePepper,
        @NotBlank String codeBaseUrl,
        @NotBlank String codeKey,
        @DefaultValue("1") @Min(0) @Max(65535) int codeKeyId,
        @DefaultValue Map<Integer, String> formerCodeKeys,
        @DefaultValue("Asia/Ho_Chi_Minh") ZoneId timeZone,
        @DefaultValue("60") @Positive int searchesPerHour,
        @DefaultValue("5") @Positive int reIssuesPerDay,
        @DefaultValue("24h") Duration correctionWindow,
        @DefaultValue("50") @Positive int declarationsPerDay) {

    @Override
    public String toString() {
        return "DeclarationSettings[codeBaseUrl=" + codeBaseUrl + ", codeKeyId=" + codeKeyId + "]";
    }
}
