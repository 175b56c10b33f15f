package vn.tokhai.checkpoint.areas.web;

import java.time.Duration;
import java.util.List;

import org.springframework.security.core.Authentication;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.areas.DirectoryState;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;

/** The area that an officer names, when it lies inside the officer's own. */
final class OfficersArea {

    static final ProblemType OUTSIDE_AREA = new ProblemType("outside-area", 403, "This area is not yours");

    private static final Duration SOON = Duration.ofSeconds(5);

    private final AdministrativeUnits units;
    private final DirectoryState directory;

    OfficersArea(AdministrativeUnits units, DirectoryState directory) {
        this.units = units;
        this.directory = directory;
    }

    AdministrativeUnit require(String structure, String code, Authentication officer) {
        AdministrativeUnit unit = Structure.parse(structure)
                .flatMap(known -> units.find(known, code))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "Không có đơn vị hành chính này · there is no such unit"));
        List<String> path =
                units.path(unit).stream().map(AdministrativeUnit::code).toList();
        boolean covered = Areas.of(officer)
                .cover(
                        structure,
                        path.getFirst(),
                        path.size() > 1 ? path.get(1) : null,
                        path.size() > 2 ? path.get(2) : null);
        if (!covered) {
            throw new ProblemException(OUTSIDE_AREA, "Ngoài địa bàn của bạn · outside the areas you answer for");
        }
        if (!directory.complete()) {
            throw ProblemException.retryLater(
                    ProblemType.UNAVAILABLE, "Danh sách đang được nạp · the lists are being loaded", SOON);
        }
        return unit;
    }

    String nameOf(Structure structure, String code) {
        return units.find(structure, code).map(AdministrativeUnit::name).orElse(code);
    }
}
