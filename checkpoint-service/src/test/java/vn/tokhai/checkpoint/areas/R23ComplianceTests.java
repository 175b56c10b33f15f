package vn.tokhai.checkpoint.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.areas.ListingPlaces.Activity;
import vn.tokhai.checkpoint.areas.ListingPlaces.Filter;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.areas.AreaFixtures.LOC_THO;
import static vn.tokhai.checkpoint.areas.AreaFixtures.LONG_AGO;
import static vn.tokhai.checkpoint.areas.AreaFixtures.NOW;
import static vn.tokhai.checkpoint.areas.AreaFixtures.TAN_HAI;
import static vn.tokhai.checkpoint.areas.AreaFixtures.VINH_HAI;
import static vn.tokhai.checkpoint.areas.AreaFixtures.place;

class R23ComplianceTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final Filter ALL = new Filter(null, null, null, null, 7);

    private final PlaceDirectory directory = new PlaceDirectory(TestCatalogue.MAPPING);
    private final ListingPlaces listing =
            new ListingPlaces(directory, TestCatalogue.MAPPING, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void findsAPlaceOfTheOldStructureUnderTheNew() {
        directory.put(place("A", "Chợ Mẫu", VINH_HAI));
        directory.put(place("B", "Chợ Nha Trang Mẫu", LOC_THO));

        assertThat(ids("2021", "58", ALL)).containsExactly("A");
        assertThat(ids("2025", "56", ALL)).containsExactlyInAnyOrder("A", "B");
        assertThat(ids("2021", "586", ALL)).containsExactly("A");
        assertThat(ids("2021", "22855", ALL)).isEmpty();
    }

    @Test
    void countsAPlaceOnceThatMayLieInSeveralWards() {
        AdministrativeUnit split = TestCatalogue.UNITS.search(Structure.OF_2021, null, "xa", 20_000).stream()
                .filter(ward -> TestCatalogue.UNITS.path(ward).size() == 3)
                .filter(ward -> TestCatalogue.MAPPING.counterparts(ward).size() > 1)
                .findFirst()
                .orElseThrow();
        List<AdministrativeUnit> path = TestCatalogue.UNITS.path(split);
        var area = new vn.tokhai.checkpoint.Area(
                Structure.OF_2021,
                path.get(0).code(),
                path.get(1).code(),
                path.get(2).code());
        directory.put(place("A", "Chợ Mẫu", area));
        List<AdministrativeUnit> candidates = TestCatalogue.MAPPING.counterparts(split).stream()
                .map(each -> each.unit())
                .toList();
        String province = Objects.requireNonNull(candidates.getFirst().parent());

        assertThat(candidates)
                .allSatisfy(ward -> assertThat(ids("2025", ward.code(), ALL)).containsExactly("A"));
        assertThat(ids("2025", province, ALL)).containsExactly("A");
        assertThat(listing.compliance(unit("2025", province), 7).total().registered())
                .isEqualTo(1);
    }

    @Test
    void tellsActiveSilentAndFreshPlacesByKindAndUnit() {
        directory.put(place("A", "Chợ A", VINH_HAI));
        directory.put(place("B", "Chợ B", TAN_HAI));
        directory.put(place("C", "Trường C", TAN_HAI, "SCHOOL", Status.ACTIVE, NOW, 1));
        directory.put(place("D", "Chợ D", TAN_HAI, "MARKET", Status.CLOSED, LONG_AGO, 1));
        directory.count("A", TODAY, 12);
        directory.count("A", TODAY.minusDays(6), 30);
        directory.count("B", TODAY.minusDays(7), 99);

        var found = listing.compliance(unit("2021", "586"), 7);

        assertThat(found.total()).isEqualTo(new ListingPlaces.Figures(3, 1, 1, 1, 42));
        assertThat(found.byKind().get("SCHOOL")).isEqualTo(new ListingPlaces.Figures(1, 0, 0, 1, 0));
        assertThat(found.byUnit().get("22846")).isEqualTo(new ListingPlaces.Figures(1, 1, 0, 0, 42));
        assertThat(ids("2021", "586", new Filter(null, Status.ACTIVE, Activity.SILENT, null, 7)))
                .containsExactly("B");
        assertThat(ids("2021", "586", new Filter(null, null, Activity.ACTIVE, null, 8)))
                .containsExactly("A", "B");
    }

    @Test
    void findsByWordsWithoutToneMarksAndByKind() {
        directory.put(place("A", "Chợ Vĩnh Hải", VINH_HAI));
        directory.put(place("B", "Nhà thuốc Vĩnh Hải", VINH_HAI, "PHARMACY", Status.ACTIVE, LONG_AGO, 1));

        assertThat(ids("2021", "58", new Filter(null, null, null, "vinh cho", 7)))
                .containsExactly("A");
        assertThat(ids("2021", "58", new Filter("PHARMACY", null, null, "VĨNH", 7)))
                .containsExactly("B");
    }

    @Test
    void walksAllPagesOnceWhileAPlaceMovesOn() {
        for (int i = 0; i < 250; i++) {
            directory.put(place("P%03d".formatted(i), "Quán %03d".formatted(i % 10), i % 2 == 0 ? VINH_HAI : TAN_HAI));
        }
        List<String> seen = new ArrayList<>();
        @Nullable String after = null;
        do {
            var page = listing.list(unit("2021", "58"), ALL, after, 40);
            page.lines().forEach(line -> seen.add(line.place().checkpointId()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheNewestVersionAndForgetsTheOldAddress() {
        directory.put(place("A", "Chợ Mẫu", TAN_HAI, "MARKET", Status.ACTIVE, LONG_AGO, 2));
        directory.put(place("A", "Chợ Mẫu", VINH_HAI, "MARKET", Status.ACTIVE, LONG_AGO, 1));
        directory.put(place("A", "Chợ Mới", TAN_HAI, "MARKET", Status.ACTIVE, LONG_AGO, 3));

        assertThat(ids("2021", "22846", ALL)).isEmpty();
        assertThat(listing.list(unit("2021", "22855"), ALL, null, 10).lines())
                .singleElement()
                .extracting(line -> line.place().name())
                .isEqualTo("Chợ Mới");
    }

    private List<String> ids(String structure, String code, Filter filter) {
        return listing.list(unit(structure, code), filter, null, 100).lines().stream()
                .map(line -> line.place().checkpointId())
                .toList();
    }

    private static AdministrativeUnit unit(String structure, String code) {
        return TestCatalogue.UNITS
                .find(Structure.parse(structure).orElseThrow(), code)
                .orElseThrow();
    }
}
