package vn.tokhai.planted.otp.consent;

import vn.tokhai.planted.otp.libphonenumber.PlantedLibphonenumber;

/** Knows another adapter. */
public final class PlantedConsent {

    public Class<?> neighbour() {
        return PlantedLibphonenumber.class;
    }
}
