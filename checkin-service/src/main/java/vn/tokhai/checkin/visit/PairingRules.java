package vn.tokhai.checkin.visit;

import java.time.Duration;

/**
 * What makes a visit suspect or late. Suspect visits are marked, never dropped (R03).
 *
 * @param dailyCap arrivals of a person on one day (UTC) beyond which further ones are suspect
 * @param burst arrivals within {@code burstWindow} beyond which further ones are suspect
 * @param lateAfter an upload later than this after the scan is marked late
 */
public record PairingRules(int dailyCap, int burst, Duration burstWindow, Duration lateAfter) {

    public static final PairingRules USUAL = new PairingRules(60, 6, Duration.ofMinutes(5), Duration.ofMinutes(15));
}
