package vn.tokhai.declaration.risk;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedArea;
import vn.tokhai.declaration.risk.ListingEpidemicAreas.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class ListingEpidemicAreasTests {

    private final TestClock clock = new TestClock();
    private final InMemoryEpidemicLists lists = new InMemoryEpidemicLists();
    private final ListingEpidemicAreas listing =
            new ListingEpidemicAreas(lists, new CurrentEpidemic(lists, clock), clock);
    private final Reader nation = new Reader("admin.local", area -> true);
    private final Reader bacGiang = new Reader(
            "officer.bacgiang", area -> area != null && area.province().equals("24"));
    private final ListedArea high = RiskFixtures.area(Level.HIGH, "2021-05-08", null);

    @Test
    void keepsEveryVersion() {
        assertThat(put(nation, true, 0, List.of(high))).isInstanceOf(Answer.Listed.class);
        assertThat(put(nation, true, 1, List.of())).isInstanceOf(Answer.Listed.class);

        assertThat(lists.versions()).extracting(EpidemicAreas::version).containsExactly(1L, 2L);
        assertThat(listing.newest().areas()).isEmpty();
    }

    @Test
    void givesTheSameAnswerToTheSameChangeSentAgain() {
        Answer first = put(nation, true, 0, List.of(high));

        assertThat(put(nation, true, 0, List.of(high))).isEqualTo(first);
        assertThat(lists.versions()).hasSize(1);
    }

    @Test
    void refusesAChangeMadeFromAnOldVersion() {
        put(nation, true, 0, List.of(high));

        assertThat(put(nation, true, 0, List.of())).isInstanceOf(Answer.Stale.class);
        assertThat(put(nation, true, 7, List.of())).isInstanceOf(Answer.Stale.class);
    }

    @Test
    void letsAProvinceChangeItsOwnAreasOnly() {
        ListedArea other = new ListedArea(
                new vn.tokhai.declaration.Area("2021", "27", null, null), Level.MEDIUM, RiskFixtures.TODAY, null);

        assertThat(put(bacGiang, false, 0, List.of(other))).isInstanceOf(Answer.OutsideArea.class);
        assertThat(put(bacGiang, false, 0, List.of(high))).isInstanceOf(Answer.Listed.class);
        put(nation, true, 1, List.of(high, other));
        assertThat(put(bacGiang, false, 2, List.of(high))).isInstanceOf(Answer.OutsideArea.class);
        assertThat(put(bacGiang, false, 2, List.of(other))).isInstanceOf(Answer.Listed.class);
    }

    @Test
    void leavesCountriesToTheNation() {
        var countries = List.of(RiskFixtures.country("LA", Level.MEDIUM));

        assertThat(listing.replace(bacGiang, false, 0, "1", List.of(), countries))
                .isInstanceOf(Answer.OutsideArea.class);
        assertThat(listing.replace(nation, true, 0, "1", List.of(), countries)).isInstanceOf(Answer.Listed.class);
    }

    private Answer put(Reader by, boolean all, long version, List<ListedArea> areas) {
        return listing.replace(by, all, version, "12/QĐ-BCĐ", areas, List.of());
    }
}
