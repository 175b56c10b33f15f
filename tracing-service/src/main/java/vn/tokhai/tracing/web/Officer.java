package vn.tokhai.tracing.web;

import java.util.Locale;

import org.springframework.security.core.Authentication;

import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;
import vn.tokhai.tracing.Area;
import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.Cases;

/** Who asks, and for which areas. A case of another area does not exist for them. */
record Officer(String name, Areas areas) {

    static Officer of(Authentication authentication) {
        return new Officer(authentication.getName(), Areas.of(authentication));
    }

    boolean mayAct(Area area) {
        return areas.cover(area.structure(), area.province(), area.district(), area.ward());
    }

    /** @throws ProblemException 404 when there is none, or none for this officer */
    Case find(Cases cases, String caseId) {
        return cases.find(caseId.toLowerCase(Locale.ROOT))
                .filter(found -> mayAct(found.confirmation().area()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such case in your area"));
    }
}
