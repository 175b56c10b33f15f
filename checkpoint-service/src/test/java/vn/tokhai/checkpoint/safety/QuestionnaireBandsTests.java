package vn.tokhai.checkpoint.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tokhai.checkpoint.safety.catalogue.TestSafetyCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/** Each bound of each decision from both sides, with the numbers of the decisions' texts. */
class QuestionnaireBandsTests {

    /** Decision 2194: at most 15, 16-30, 31-50, 51-80, 81-100 percent of 300 points; halves of a percent round up. */
    @ParameterizedTest
    @CsvSource({
        "1, very-low", "45, very-low", "46, very-low", "47, low", "48, low", "90, low", "91, low", "92, medium",
        "93, medium", "150, medium", "151, medium", "152, high", "153, high", "240, high", "241, high",
                "242, very-high",
        "243, very-high", "300, very-high"
    })
    void rateWorkplacesByDecision2194(int points, String band) {
        int fixed = 1;
        int cs2 = points >= 20 ? 10 : 0;
        int head = points >= 300 ? 10 : fixed;
        int cs3 = points >= 260 ? 30 : 0;
        assertBand(
                "workplace-2194",
                Map.of("CS1", head, "CS2", cs2, "CS3", 0, "CS3-KHAC", cs3, "CS4-15", points - head - cs2 - cs3),
                band);
    }

    /** Decision 1203: 10 percent; under 30; 30 to under 50 without a component of 7 or more; 50 to under 80; 80 to 100. */
    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1 1 1 1 1, very-low",
        "2 1 1 1 1 1 1 1 1 1, low",
        "2 3 3 3 3 3 3 3 3 3, low",
        "5 3 3 3 3 3 3 3 2 2, medium",
        "5 5 5 5 5 5 5 5 5 4, medium",
        "2 6 6 6 6 6 6 6 4 1, medium",
        "2 7 3 3 3 3 3 2 2 2, high",
        "7 3 3 3 3 3 3 3 3 3, high",
        "7 6 5 5 5 5 5 5 4 2, high",
        "5 5 5 5 5 5 5 5 5 5, high",
        "7 8 8 8 8 8 8 8 8 8, high",
        "10 8 8 8 8 8 8 8 7 7, very-high",
        "10 10 10 10 10 10 10 10 10 10, very-high",
        "10 2 2 2 2 2 2 2 2 2, low"
    })
    void rateEnterprisesByDecision1203(String components, String band) {
        List<Integer> points =
                List.of(components.split(" ")).stream().map(Integer::valueOf).toList();
        Map<String, Integer> given = new HashMap<>();
        IntStream.range(0, 10).forEach(i -> given.put("TP" + (i + 1), points.get(i)));
        assertBand("hcmc-workplace-1203", given, band);
    }

    /** Decision 3088: 75 percent and no zero; 50 to under 75 and no zero; under 50, or any zero. */
    @ParameterizedTest
    @CsvSource({
        "150, 1, safe",
        "113, 1, safe",
        "112, 1, low-safety",
        "75, 1, low-safety",
        "74, 1, unsafe",
        "0, 1, unsafe",
        "150, 0, unsafe",
        "113, 0, unsafe",
        "112, 0, unsafe",
        "75, 0, unsafe",
        "74, 0, unsafe"
    })
    void rateHospitalsByDecision3088(int points, int noZero, String band) {
        assertBand("hospital-3088", Map.of("TONG", points, "CO-0", noZero), band);
    }

    /** Letter 1467: 11 with 4, 5, 10, 11 is good; 8 to 10 with those is fair; 7 and fewer is poor; without those, poor. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15, good",
        "1 2 3 4 5 6 7 8 9 10 11, good",
        "2 3 4 5 6 7 8 9 10 11, fair",
        "4 5 10 11 1 2 3 6, fair",
        "4 5 10 11 1 2 3, poor",
        "1 2 3 5 6 7 8 9 10 11 12 13 14 15, poor",
        "1 2 3 4 6 7 8 9 10 11 12, poor",
        "1 2 3 4 5 6 7 8 9 11, poor",
        "1 2 3 4 5 6 7 8 9 10 12, poor",
        "4, poor"
    })
    void rateSchoolsByLetter1467(String met, String band) {
        assertBand("school-1467", met(15, met), band);
    }

    /** Hanoi, 29 October 2021: 12 with 4, 5, 8, 11, 12; 8 to 11 with those; 7 and fewer. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6 7 8 9 10 11 12, good",
        "2 3 4 5 6 7 8 9 10 11 12, fair",
        "4 5 8 11 12 1 2 3, fair",
        "4 5 8 11 12 1 2, poor",
        "1 2 3 4 5 6 7 9 10 11 12 13 14 15 16, poor",
        "1 2 3 4 5 6 7 8 9 10 11 13, poor"
    })
    void rateSchoolsOfHanoi(String met, String band) {
        assertBand("school-hanoi-2021", met(16, met), band);
    }

    /** Transport in Ho Chi Minh City: 80 percent and no zero in criteria 1 to 6; under 60 stops. */
    @ParameterizedTest
    @CsvSource({
        "10 10 10 10 10 10 5 5 5 5, safe",
        "10 10 10 10 10 9 5 5 5 5, to-improve",
        "10 10 10 10 10 10 0 0 0 0, to-improve",
        "10 10 10 10 10 9 0 0 0 0, stop",
        "0 10 10 10 10 10 10 10 10 10, stop",
        "10 10 10 10 10 0 10 10 10 10, stop",
        "10 10 10 10 10 10 10 10 0 0, safe"
    })
    void rateTransportOfHoChiMinhCity(String points, String band) {
        assertBand("hcmc-transport-2020", numbered("TC", points), band);
    }

    /** Tourism in Ho Chi Minh City: 100; 80 to under 100 if none is under 5; 50 to 80; under 50. */
    @ParameterizedTest
    @CsvSource({
        "10 10 10 10 10 10 10 10 10 10, full",
        "10 10 10 10 10 10 10 10 10 9, conditional",
        "10 10 10 10 10 10 5 5 5 5, conditional",
        "10 10 10 10 10 10 10 10 10 4, to-improve",
        "10 10 10 10 10 9 5 5 5 5, to-improve",
        "5 5 5 5 5 5 5 5 5 5, to-improve",
        "5 5 5 5 5 5 5 5 5 4, stop",
        "0 0 0 0 0 0 0 0 0 0, stop"
    })
    void rateTourismOfHoChiMinhCity(String points, String band) {
        assertBand("hcmc-tourism-1367", numbered("TC", points), band);
    }

    /** Huế: 80; 65 to under 80; 50 to under 65; under 50, or a mandatory criterion that is not met. */
    @ParameterizedTest
    @CsvSource({
        "100, 1, level-1", "80, 1, level-1", "79, 1, level-2", "65, 1, level-2", "64, 1, level-3", "50, 1, level-3",
        "49, 1, stop", "0, 1, stop", "100, 0, stop", "80, 0, stop", "65, 0, stop", "50, 0, stop"
    })
    void rateTourismOfHue(int points, int mandatoryMet, String band) {
        assertBand("hue-tourism-68", Map.of("TONG", points, "BAT-BUOC", mandatoryMet), band);
    }

    @ParameterizedTest
    @CsvSource({"2, safe", "1, to-improve", "0, unsafe"})
    void keepWhatHotelsState(int points, String band) {
        for (String key : List.of("hotel-4159", "quarantine-hotel-1518", "market-2225")) {
            assertBand(key, Map.of("KET-QUA", points), band);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1, in-order",
        "0 1 1 1 1 1, gaps",
        "0 0 1 1 1 1, gaps",
        "0 0 0 1 1 1, unsafe",
        "1 1 1 1 1 0, unsafe"
    })
    void rateTheDay(String points, String band) {
        List<String> ids = List.of("KHACH", "KHAU-TRANG", "KHU-KHUAN", "KHOANG-CACH", "THAN-NHIET", "TRIEU-CHUNG");
        String[] each = points.split(" ");
        Map<String, Integer> given = new HashMap<>();
        IntStream.range(0, 6).forEach(i -> given.put(ids.get(i), Integer.valueOf(each[i])));
        assertBand("daily", given, band);
    }

    private static Map<String, Integer> met(int all, String met) {
        List<String> numbers = List.of(met.split(" "));
        Map<String, Integer> given = new HashMap<>();
        IntStream.rangeClosed(1, all).forEach(i -> given.put("TC" + i, numbers.contains(Integer.toString(i)) ? 1 : 0));
        return given;
    }

    private static Map<String, Integer> numbered(String prefix, String points) {
        String[] each = points.split(" ");
        Map<String, Integer> given = new HashMap<>();
        IntStream.range(0, each.length).forEach(i -> given.put(prefix + (i + 1), Integer.valueOf(each[i])));
        return given;
    }

    private static void assertBand(String key, Map<String, Integer> given, String band) {
        Rating rating =
                TestSafetyCatalogue.QUESTIONNAIRES.find(key, 1).orElseThrow().rate(given);

        assertThat(rating.missing()).isEmpty();
        assertThat(rating.settled().map(Band::key)).contains(band);
    }
}
