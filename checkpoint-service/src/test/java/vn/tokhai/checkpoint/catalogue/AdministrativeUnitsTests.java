package vn.tokhai.checkpoint.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.Structure;

import static org.assertj.core.api.Assertions.assertThat;

class AdministrativeUnitsTests {

    private final AdministrativeUnits units = TestCatalogue.UNITS;

    @Test
    void areThoseOfBothStructures() {
        assertThat(units.children(Structure.OF_2021, null)).hasSize(63);
        assertThat(units.children(Structure.OF_2025, null)).hasSize(34);
        assertThat(count(Structure.OF_2021)).isEqualTo(63 + 705 + 10_599);
        assertThat(count(Structure.OF_2025)).isEqualTo(34 + 3_321);
    }

    @ParameterizedTest
    @CsvSource({"56,139", "38,559", "52,159", "58,65", "42,216"})
    void haveTheWardsOfTheProvincesOfTheSources(String province, int wards) {
        int found = units.children(Structure.OF_2021, province).stream()
                .mapToInt(district ->
                        units.children(Structure.OF_2021, district.code()).size())
                .sum();

        assertThat(found).isEqualTo(wards);
    }

    @Test
    void areNamedFromTheWardUpwards() {
        AdministrativeUnit vinhHai = units.find(Structure.OF_2021, "22846").orElseThrow();

        assertThat(units.fullName(vinhHai)).isEqualTo("Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận");
        assertThat(units.path(vinhHai)).extracting(AdministrativeUnit::code).containsExactly("58", "586", "22846");
    }

    @Test
    void areNamedInNormalisedLettersWithoutStrayBlanks() {
        assertThat(all(Structure.OF_2021)).allMatch(AdministrativeUnitsTests::isClean);
        assertThat(all(Structure.OF_2025)).allMatch(AdministrativeUnitsTests::isClean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"318", "471", "498", "536", "755"})
    void leaveFiveIslandDistrictsWithoutWards(String district) {
        assertThat(units.hasChildren(units.find(Structure.OF_2021, district).orElseThrow()))
                .isFalse();
    }

    @Test
    void leaveNoOtherDistrictWithoutWards() {
        assertThat(units.children(Structure.OF_2021, null).stream()
                        .flatMap(province -> units.children(Structure.OF_2021, province.code()).stream())
                        .filter(district -> !units.hasChildren(district)))
                .hasSize(5);
    }

    @Test
    void meanSomethingElseInTheOtherStructure() {
        assertThat(name(Structure.OF_2021, "15")).isEqualTo("Tỉnh Yên Bái");
        assertThat(name(Structure.OF_2025, "15")).isEqualTo("Tỉnh Lào Cai");
    }

    @Test
    void areFoundByCodesOfOtherLists() {
        assertThat(name(Structure.OF_2021, "06978")).isEqualTo("Thị trấn Ba Chẽ");
        assertThat(name(Structure.OF_2025, "23938")).isEqualTo("Xã Ia Mơ");
        assertThat(name(Structure.OF_2021, "23938")).isEqualTo("Xã Ia Mơ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vinh hai ninh thuan", "Vĩnh Hải Ninh Hải", "XA VINH HAI NINH HAI", "vĩnh hải ninh hải"})
    void areFoundWithAndWithoutToneMarks(String words) {
        assertThat(codes(units.search(Structure.OF_2021, null, words, 5))).startsWith("22846");
    }

    @Test
    void areFoundHoweverTheToneMarkIsPlaced() {
        assertThat(codes(units.search(Structure.OF_2021, null, "khánh hoà", 3))).startsWith("56");
        assertThat(codes(units.search(Structure.OF_2021, null, "Khánh Hòa", 3))).startsWith("56");
        assertThat(codes(units.search(Structure.OF_2021, null, "đà nẵng", 1))).containsExactly("48");
        assertThat(codes(units.search(Structure.OF_2021, null, "da nang", 1))).containsExactly("48");
    }

    @Test
    void areSearchedInsideTheUnitGiven() {
        assertThat(codes(units.search(Structure.OF_2021, "586", "vinh", 5))).containsExactly("22846");
        assertThat(units.search(Structure.OF_2021, "58", "vinh", 50))
                .allMatch(unit -> units.path(unit).getFirst().code().equals("58"));
    }

    @Test
    void areNotFoundByTheNamesOfThoseAboveAlone() {
        assertThat(codes(units.search(Structure.OF_2021, null, "ninh thuan", 50)))
                .startsWith("58")
                .doesNotContain("22846");
        assertThat(units.search(Structure.OF_2021, null, "  ?! ", 5)).isEmpty();
    }

    @Test
    void haveAVersionThatFollowsTheirContent() {
        assertThat(units.version())
                .matches("[0-9a-f]{16}")
                .isEqualTo(ClasspathUnits.load().version());
    }

    private String name(Structure structure, String code) {
        return units.find(structure, code).orElseThrow().name();
    }

    private static List<String> codes(List<AdministrativeUnit> found) {
        return found.stream().map(AdministrativeUnit::code).toList();
    }

    private int count(Structure structure) {
        return all(structure).size();
    }

    private List<AdministrativeUnit> all(Structure structure) {
        return units.children(structure, null).stream()
                .flatMap(province -> Stream.concat(
                        Stream.of(province),
                        units.children(structure, province.code()).stream()
                                .flatMap(below -> Stream.concat(
                                        Stream.of(below), units.children(structure, below.code()).stream()))))
                .toList();
    }

    private static boolean isClean(AdministrativeUnit unit) {
        return Normalizer.isNormalized(unit.name(), Normalizer.Form.NFC)
                && unit.name().strip().equals(unit.name())
                && unit.name().indexOf('\u00A0') < 0
                && !unit.name().contains("  ");
    }
}
