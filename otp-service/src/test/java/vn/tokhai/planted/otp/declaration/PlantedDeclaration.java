package vn.tokhai.planted.otp.declaration;

import vn.tokhai.planted.otp.keycloak.PlantedKeycloak;

/** Knows another adapter. */
public final class PlantedDeclaration {

    public Class<?> neighbour() {
        return PlantedKeycloak.class;
    }
}
