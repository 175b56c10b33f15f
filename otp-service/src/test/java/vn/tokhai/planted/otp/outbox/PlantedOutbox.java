package vn.tokhai.planted.otp.outbox;

import vn.tokhai.planted.otp.smpp.PlantedSmpp;

/** Knows another adapter. */
public final class PlantedOutbox {

    public Class<?> neighbour() {
        return PlantedSmpp.class;
    }
}
