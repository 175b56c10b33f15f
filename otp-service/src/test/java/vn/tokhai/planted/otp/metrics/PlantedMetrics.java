package vn.tokhai.planted.otp.metrics;

import vn.tokhai.planted.otp.web.PlantedWeb;

/** Knows another adapter. */
public final class PlantedMetrics {

    public Class<?> neighbour() {
        return PlantedWeb.class;
    }
}
