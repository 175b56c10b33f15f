package vn.tokhai.declaration.risk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.RiskAssessments;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedArea;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedCountry;

/** Invented lists; Bắc Giang (24) stands for an epidemic province, XA for no country. */
public final class RiskFixtures {

    public static final Area EPIDEMIC = new Area("2021", "24", null, null);
    public static final LocalDate TODAY = LocalDate.of(2021, 6, 1);

    public static RiskRules rules() {
        return new RiskConfiguration().riskRules(JsonMapper.builder().build());
    }

    public static RiskAssessments assessments(EpidemicLists lists, Clock clock) {
        return new AssessingRisk(rules(), new CurrentEpidemic(lists, clock));
    }

    public static EpidemicAreas list(long version, List<ListedArea> areas, List<ListedCountry> countries) {
        return new EpidemicAreas(version, "12/QĐ-BCĐ", areas, countries, "admin.local", TestClock.START);
    }

    public static ListedArea area(Level level, String from, @Nullable String until) {
        return new ListedArea(EPIDEMIC, level, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    public static ListedCountry country(String code, Level level) {
        return new ListedCountry(code, level, LocalDate.of(2021, 5, 1), null);
    }

    public static Instant now() {
        return TestClock.START;
    }

    private RiskFixtures() {}
}
