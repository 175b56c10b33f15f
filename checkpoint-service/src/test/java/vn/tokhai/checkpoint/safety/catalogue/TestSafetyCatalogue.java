package vn.tokhai.checkpoint.safety.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;

import vn.tokhai.checkpoint.safety.AreaRiskRules;
import vn.tokhai.checkpoint.safety.MapPolicy;
import vn.tokhai.checkpoint.safety.ProvinceShapes;
import vn.tokhai.checkpoint.safety.Questionnaires;

/** The data that the service carries, read once for all tests. */
public final class TestSafetyCatalogue {

    public static final Questionnaires QUESTIONNAIRES = read(SafetyCatalogue::questionnaires);
    public static final AreaRiskRules RULES =
            read(() -> SafetyCatalogue.read("/safety/area-risk.json", AreaRiskRules.class));
    public static final MapPolicy POLICY = read(() -> SafetyCatalogue.read("/safety/map-policy.json", MapPolicy.class));
    public static final ProvinceShapes SHAPES = read(() -> new SafetyCatalogue().provinceShapes());

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestSafetyCatalogue() {}
}
