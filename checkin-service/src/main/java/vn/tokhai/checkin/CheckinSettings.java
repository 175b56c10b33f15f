package vn.tokhai.checkin;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param shortCodeKey 32 bytes, Base64: key of the codes that guard and visitor compare
 * @param shortCodeStep how often these codes change
 */
@Validated
@ConfigurationProperties("tokhai.checkin")
public record CheckinSettings(
        @NotBlank String shortCodeKey,
        @DefaultValue("5m") Duration shortCodeStep,
        @DefaultValue @Valid Scans scans,
        @DefaultValue @Valid Suspicion suspicion) {

    /**
     * @param oldest how late a scan may be sent
     * @param ahead how far a device's clock may run ahead
     * @param acknowledgeWithin how long a request waits for the broker
     */
    public record Scans(
            @DefaultValue("72h") @NotNull Duration oldest,
            @DefaultValue("5m") @NotNull Duration ahead,
            @DefaultValue("5s") @NotNull Duration acknowledgeWithin) {}

    /**
     * @param dailyCap arrivals of a person on one day beyond which further ones are marked suspect
     * @param burst arrivals within {@code burstWindow} beyond which further ones are marked suspect
     * @param lateAfter an upload later than this is marked late
     */
    public record Suspicion(
            @DefaultValue("60") @Min(1) int dailyCap,
            @DefaultValue("6") @Min(1) int burst,
            @DefaultValue("5m") @NotNull Duration burstWindow,
            @DefaultValue("15m") @NotNull Duration lateAfter) {}

    @Override
    public String toString() {
        return "CheckinSettings[scans=" + scans + ", suspicion=" + suspicion + "]";
    }
}
