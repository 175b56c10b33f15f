package vn.tokhai.checkpoint.web;

import org.springframework.security.core.Authentication;

import vn.tokhai.checkpoint.Actor;
import vn.tokhai.platform.security.Areas;

/** Who acts, read from the token. */
final class Actors {

    /** An account with a role of an authority acts as one; a person's rights on a place come from the place. */
    static Actor of(Authentication caller) {
        boolean authority = caller.getAuthorities().stream()
                .anyMatch(role -> "ROLE_health-officer".equals(role.getAuthority())
                        || "ROLE_inspector".equals(role.getAuthority()));
        if (!authority) {
            return new Actor.Person(caller.getName());
        }
        Areas areas = Areas.of(caller);
        return new Actor.Authority(
                area -> areas.cover(area.structure().key(), area.province(), area.district(), area.ward()));
    }

    private Actors() {}
}
