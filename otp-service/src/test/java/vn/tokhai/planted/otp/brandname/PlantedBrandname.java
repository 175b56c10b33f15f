package vn.tokhai.planted.otp.brandname;

import vn.tokhai.planted.otp.libphonenumber.PlantedLibphonenumber;

/** Knows another adapter. */
public final class PlantedBrandname {

    public Class<?> neighbour() {
        return PlantedLibphonenumber.class;
    }
}
