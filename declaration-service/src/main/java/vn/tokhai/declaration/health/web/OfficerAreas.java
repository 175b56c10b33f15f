package vn.tokhai.declaration.health.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.KnownAreas;
import vn.tokhai.declaration.health.AreaPath;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;

/** Which area an officer asks about, inside the officer's own. */
@Component
class OfficerAreas {

    private static final String NATION = "nation";

    private final KnownAreas known;

    OfficerAreas(KnownAreas known) {
        this.known = known;
    }

    /**
     * The officer's own area when none is named.
     *
     * @param named such as {@code 2021:58/586}
     * @return null for the nation
     */
    @Nullable
    Area asked(@Nullable String named, Authentication authentication) {
        Areas rights = Areas.of(authentication);
        if (named == null) {
            return own(rights.entries());
        }
        Area area = parse(named);
        if (!rights.cover(area.structure(), area.province(), area.district(), area.ward())) {
            throw outside();
        }
        return area;
    }

    /** Refuses codes that do not exist. */
    Area checked(AreaPart part, String pointer) {
        Area area = part.toArea();
        if (!exists(area)) {
            throw ProblemException.invalid(
                    pointer, "Không có đơn vị hành chính này / there is no such administrative unit");
        }
        return area;
    }

    static ProblemException outside() {
        return new ProblemException(ProblemType.FORBIDDEN, "Ngoài địa bàn của bạn / outside your areas");
    }

    private @Nullable Area own(Set<String> entries) {
        if (entries.contains(NATION)) {
            return null;
        }
        if (entries.size() == 1) {
            return new AreaPath(entries.iterator().next()).toArea();
        }
        throw ProblemException.invalid("?area", "Hãy nêu một địa bàn của bạn / name one of your areas");
    }

    private Area parse(String named) {
        if (!named.matches("(2021:[0-9]{2}(/[0-9]{3}(/[0-9]{5})?)?)|(2025:[0-9]{2}(/[0-9]{5})?)")) {
            throw ProblemException.invalid("?area", "Như 2021:58/586 / such as 2021:58/586");
        }
        return new AreaPath(named).toArea();
    }

    private boolean exists(Area area) {
        String district = area.district();
        String ward = area.ward();
        if (!known.hasProvince(area.structure(), area.province())) {
            return false;
        }
        if (area.structure().equals("2025")) {
            return district == null && (ward == null || known.hasWard(area.structure(), area.province(), null, ward));
        }
        if (district == null) {
            return ward == null;
        }
        return known.hasDistrict(area.province(), district)
                && (ward == null || known.hasWard(area.structure(), area.province(), district, ward));
    }
}
