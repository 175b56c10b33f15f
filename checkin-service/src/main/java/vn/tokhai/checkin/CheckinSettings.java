package vn.tokhai.checkin;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param shortCodeKey 32 bytes, Base64: key of the codes that guard and visitor compare
 * @param shortCodeStep how often these codes change
 * @param oldestScan how late a scan may be sent
 * @param clockAhead how far a device's clock may run ahead
 * @param acknowledgeWithin how long a request waits for the broker
 * @param dailyCap arrivals of a person on one day beyond which further ones are marked suspect
 * @param burst arrivals within {@code burstWindow} beyond which further ones are marked suspect
 * @param lateAfter an upload later than this is marked late
 */
@Validated
@ConfigurationProperties("tokhai.checkin")
public record CheckinSettings(
        @NotBlank String shortCodeKey,
        @DefaultValue("5m") @NotNull Duration shortCodeStep,
        @DefaultValue("72h") @NotNull Duration oldestScan,
        @DefaultValue("5m") @NotNull Duration clockAhead,
        @DefaultValue("5s") @NotNull Duration acknowledgeWithin,
        @DefaultValue("60") @Min(1) int dailyCap,
        @DefaultValue("6") @Min(1) int burst,
        @DefaultValue("5m") @NotNull Duration burstWindow,
        @DefaultValue("15m") @NotNull Duration lateAfter) {

    /** The key stays out of logs. */
    @Override
    public String toString() {
        return "CheckinSettings[oldestScan=" + oldestScan + ", dailyCap=" + dailyCap + ", burst=" + burst + "]";
    }
}
