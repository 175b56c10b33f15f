package vn.tokhai.planted.otp.mongo;

import vn.tokhai.planted.otp.outbox.PlantedOutbox;

/** Knows another adapter. */
public final class PlantedMongo {

    public Class<?> neighbour() {
        return PlantedOutbox.class;
    }
}
