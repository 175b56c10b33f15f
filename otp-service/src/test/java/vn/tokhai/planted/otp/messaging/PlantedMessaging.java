package vn.tokhai.planted.otp.messaging;

import vn.tokhai.planted.otp.libphonenumber.PlantedLibphonenumber;

/** Knows another adapter. */
public final class PlantedMessaging {

    public Class<?> neighbour() {
        return PlantedLibphonenumber.class;
    }
}
