package vn.tokhai.checkpoint.reports.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.reports.Scope;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;

/** Which reports an officer may see. */
@Component
class ReportAreas {

    private static final ProblemType OUTSIDE_AREA = new ProblemType("outside-area", 403, "This area is not yours");
    private static final Pattern AREA = Pattern.compile("(2021|2025):([0-9]{2})(?:/([0-9]{3,5}))?(?:/([0-9]{5}))?");

    /** @param asked absent for the caller's own area, if it is one */
    String scope(@Nullable String asked, Areas areas) {
        if (areas.entries().isEmpty()) {
            throw outside();
        }
        if (asked == null) {
            if (areas.entries().size() > 1 && !areas.entries().contains(Scope.NATION)) {
                throw ProblemException.invalid("?area", "Chọn một địa bàn · choose one of your areas");
            }
            return areas.entries().contains(Scope.NATION)
                    ? Scope.NATION
                    : areas.entries().iterator().next();
        }
        if (asked.equals(Scope.NATION)) {
            if (!areas.entries().contains(Scope.NATION)) {
                throw outside();
            }
            return Scope.NATION;
        }
        Matcher area = AREA.matcher(asked);
        if (!area.matches()) {
            throw ProblemException.invalid("?area", "Dạng 2021:58/586/22846 · has the form 2021:58/586/22846");
        }
        if (!areas.cover(area.group(1), area.group(2), area.group(3), area.group(4))) {
            throw outside();
        }
        return asked;
    }

    boolean covers(Areas areas, @Nullable Area area) {
        return area == null
                ? areas.entries().contains(Scope.NATION)
                : areas.cover(area.structure().key(), area.province(), area.district(), area.ward());
    }

    /** The gateway states it; whoever asks past the gateway has only his own. */
    static String addressOf(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null || forwarded.isBlank() ? request.getRemoteAddr() : forwarded;
    }

    private static ProblemException outside() {
        return new ProblemException(OUTSIDE_AREA, "Ngoài địa bàn của bạn · outside your areas");
    }
}
