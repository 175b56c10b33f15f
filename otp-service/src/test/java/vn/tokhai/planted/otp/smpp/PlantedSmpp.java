package vn.tokhai.planted.otp.smpp;

import vn.tokhai.planted.otp.declaration.PlantedDeclaration;

/** Knows another adapter. */
public final class PlantedSmpp {

    public Class<?> neighbour() {
        return PlantedDeclaration.class;
    }
}
