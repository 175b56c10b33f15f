package vn.tokhai.planted.otp.libphonenumber;

import vn.tokhai.planted.otp.metrics.PlantedMetrics;

/** Knows another adapter. */
public final class PlantedLibphonenumber {

    public Class<?> neighbour() {
        return PlantedMetrics.class;
    }
}
