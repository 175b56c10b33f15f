package vn.tokhai.checkpoint.safety.web;

import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.safety.ReadingSafety.Reader;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;

/** Who may look beyond what is public. */
final class Officers {

    static final ProblemType OUTSIDE_AREA =
            new ProblemType("outside-area", 403, "The place lies outside of your areas");

    private static final Set<String> ROLES =
            Set.of("ROLE_inspector", "ROLE_health-officer", "ROLE_chief-officer", "ROLE_committee");

    static Reader reader(Authentication caller) {
        return new Reader(caller.getName(), covers(caller));
    }

    /** Nothing for somebody who is no officer. */
    static Predicate<Area> covers(@Nullable Authentication caller) {
        boolean officer = caller != null
                && caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(ROLES::contains);
        Areas areas = Areas.of(caller);
        return area -> officer && areas.cover(area.structure().key(), area.province(), area.district(), area.ward());
    }

    private Officers() {}
}
