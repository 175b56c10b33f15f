package vn.tokhai.planted.otp.keycloak;

import vn.tokhai.planted.otp.libphonenumber.PlantedLibphonenumber;

/** Knows another adapter. */
public final class PlantedKeycloak {

    public Class<?> neighbour() {
        return PlantedLibphonenumber.class;
    }
}
