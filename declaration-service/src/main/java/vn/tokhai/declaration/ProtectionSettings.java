package vn.tokhai.declaration;

import java.time.Duration;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of keys, erasure and search; {@code application.yml} explains each to the operator.
 *
 * @param masterKeyId number of the active master key, kept beside each data key that it wraps
 * @param formerMasterKeys base64 of 32 bytes each, by number; they open what they wrapped and wrap nothing new
 * @param erasureKey base64 of the 32-byte Ed25519 seed that signs certificates of erasure
 * @param erasureKeyId {@code kid} of that key
 * @param formerErasureKeys public keys (base64url) whose certificates are still to be verified, by {@code kid}
 * @param nameSearchesPerHour pages of one officer
 * @param phoneReusedAfter after this time of silence a log-in with the number makes a new person
 */
@Validated
@ConfigurationProperties("tokhai.protection")
public record ProtectionSettings(
        @DefaultValue("1") @Min(1) @Max(Integer.MAX_VALUE) int masterKeyId,
        @DefaultValue Map<Integer, String> formerMasterKeys,
        @NotBlank String erasureKey,
        @DefaultValue("1") @Min(1) int erasureKeyId,
        @DefaultValue Map<Integer, String> formerErasureKeys,
        @DefaultValue("30") @Positive int nameSearchesPerHour,
        @DefaultValue("180d") Duration phoneReusedAfter) {

    @Override
    public String toString() {
        return "ProtectionSettings[masterKeyId=" + masterKeyId + ", erasureKeyId=" + erasureKeyId + "]";
    }
}
