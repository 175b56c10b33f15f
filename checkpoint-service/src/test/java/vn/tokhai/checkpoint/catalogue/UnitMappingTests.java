package vn.tokhai.checkpoint.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.UnitMapping;
import vn.tokhai.checkpoint.UnitMapping.Counterpart;
import vn.tokhai.checkpoint.UnitMapping.Fit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.Structure.OF_2021;
import static vn.tokhai.checkpoint.Structure.OF_2025;

class UnitMappingTests {

    private static final UnitMapping MAPPING = TestCatalogue.MAPPING;

    @Test
    void leadsAWholeWardToItsSuccessor() {
        assertThat(MAPPING.counterparts(unit(OF_2021, "22846"))).singleElement().satisfies(found -> {
            assertThat(found.unit().name()).isEqualTo("Xã Vĩnh Hải");
            assertThat(found.unit().parent()).isEqualTo("56");
            assertThat(found.fit()).isEqualTo(Fit.WHOLE);
        });
    }

    @Test
    void saysOfASplitWardThatItMayLieInEach() {
        List<AdministrativeUnit> split = TestCatalogue.UNITS.children(OF_2021, null).stream()
                .flatMap(province -> TestCatalogue.UNITS.children(OF_2021, province.code()).stream())
                .flatMap(district -> TestCatalogue.UNITS.children(OF_2021, district.code()).stream())
                .filter(ward -> MAPPING.counterparts(ward).size() > 1)
                .toList();

        assertThat(split).isNotEmpty().allSatisfy(ward -> assertThat(MAPPING.counterparts(ward))
                .extracting(Counterpart::fit)
                .containsOnly(Fit.PART));
    }

    @Test
    void fallsBackToTheProvinceWhereNoSourceKnowsTheWard() {
        assertThat(MAPPING.counterparts(unit(OF_2021, "02872"))).singleElement().satisfies(found -> {
            assertThat(found.unit().code()).isEqualTo("15");
            assertThat(found.fit()).isEqualTo(Fit.WITHIN);
        });
    }

    @ParameterizedTest
    @CsvSource({"318,11948", "471,19742", "498,20333", "536,21548", "755,26732"})
    void leadsIslandDistrictsWithoutWardsToTheirSpecialZone(String district, String zone) {
        assertThat(MAPPING.counterparts(unit(OF_2021, district)))
                .singleElement()
                .extracting(found -> found.unit().code())
                .isEqualTo(zone);
        assertThat(MAPPING.counterparts(unit(OF_2025, zone)))
                .extracting(found -> found.unit().code())
                .contains(district);
    }

    @Test
    void knowsThatTheSameProvinceCodeMeansAnotherProvince() {
        assertThat(MAPPING.counterparts(unit(OF_2025, "56")))
                .extracting(found -> found.unit().name())
                .containsExactly("Tỉnh Khánh Hòa", "Tỉnh Ninh Thuận");
        assertThat(MAPPING.counterparts(unit(OF_2021, "52")))
                .extracting(found -> found.unit().name())
                .containsExactly("Tỉnh Gia Lai");
    }

    @Test
    void neverLeavesTheMappedProvince() {
        for (AdministrativeUnit province : TestCatalogue.UNITS.children(OF_2021, null)) {
            String now = MAPPING.counterparts(province).getFirst().unit().code();
            TestCatalogue.UNITS.children(OF_2021, province.code()).forEach(district -> assertThat(
                            MAPPING.counterparts(district))
                    .as(district.name())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(MAPPING.path(found.unit())).startsWith(now + "/")));
        }
    }

    @Test
    void placesAnAreaUnderBothStructures() {
        Area old = new Area(OF_2021, "58", "586", "22846");
        String now =
                MAPPING.counterparts(unit(OF_2021, "22846")).getFirst().unit().code();

        assertThat(MAPPING.paths(old, OF_2021)).containsExactly("58/586/22846/");
        assertThat(MAPPING.paths(old, OF_2025)).containsExactly("56/" + now + "/");
        assertThat(MAPPING.paths(new Area(OF_2025, "56", null, now), OF_2021))
                .allSatisfy(path -> assertThat(path).startsWith("58/586/"));
    }

    private static AdministrativeUnit unit(Structure structure, String code) {
        return TestCatalogue.UNITS.find(structure, code).orElseThrow();
    }
}
