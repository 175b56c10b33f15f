package vn.tokhai.planted.otp.web;

import vn.tokhai.planted.otp.mongo.PlantedMongo;

/** Knows another adapter. */
public final class PlantedWeb {

    public Class<?> neighbour() {
        return PlantedMongo.class;
    }
}
