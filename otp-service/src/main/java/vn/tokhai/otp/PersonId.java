package vn.tokhai.otp;

import java.util.UUID;

/** Opaque and random; also the user name at Keycloak. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
