package vn.tokhai.declaration.web;

import org.springframework.security.core.Authentication;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Reader;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;

/** Who asks. */
public final class Caller {

    /** A citizen's user name is the person id. */
    public static PersonId person(Authentication authentication) {
        return PersonId.parse(authentication.getName())
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN, "The log-in is not that of a citizen"));
    }

    public static Reader officer(Authentication authentication) {
        Areas areas = Areas.of(authentication);
        return new Reader(
                authentication.getName(),
                area -> area == null
                        ? areas.entries().contains("nation")
                        : areas.cover(area.structure(), area.province(), area.district(), area.ward()));
    }

    private Caller() {}
}
