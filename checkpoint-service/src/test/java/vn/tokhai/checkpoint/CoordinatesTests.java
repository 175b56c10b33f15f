package vn.tokhai.checkpoint;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tokhai.checkpoint.catalogue.TestCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.marketForm;

class CoordinatesTests {

    @ParameterizedTest
    @CsvSource({"23.39,105.32", "8.56,104.84", "16.53,111.60", "8.65,111.92", "8.90,114.66", "12.65,109.46"})
    void acceptsTheCountryWithItsArchipelagos(double latitude, double longitude) {
        assertThat(Coordinates.of(latitude, longitude)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "109.1,11.7", "48.85,2.35", "NaN,109", "11,NaN", "Infinity,109", "23.51,105", "11,101.99"})
    void refusesWhatLiesElsewhere(double latitude, double longitude) {
        assertThat(Coordinates.of(latitude, longitude)).isEmpty();
    }

    @Test
    void keepsFiveDecimals() {
        assertThat(Coordinates.of(11.723456789, 109.187654321)).contains(new Coordinates(11.72346, 109.18765));
    }

    @Test
    void belongsToTheFormWithOneFaultForItsField() {
        assertThat(check(new Submission.CoordinatesGiven(48.85, 2.35))).isEqualTo("/coordinates");
        assertThat(check(new Submission.CoordinatesGiven(null, 2.35))).isEqualTo("/coordinates/latitude");
        assertThat(check(new Submission.CoordinatesGiven(11.7, null))).isEqualTo("/coordinates/longitude");
        assertThat(check(new Submission.CoordinatesGiven(11.723456, 109.1))).isEqualTo("11.72346");
        assertThat(check(null)).isEqualTo("none");
    }

    private static String check(Submission.@Nullable CoordinatesGiven given) {
        Submission form = marketForm();
        var checking = new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, CheckpointFixtures.phones());
        return switch (checking.check(new Submission(
                form.name(),
                form.kind(),
                form.phone(),
                form.area(),
                form.position(),
                form.address(),
                given,
                true,
                TraitsForm.NONE))) {
            case CheckingSubmissions.Checked.Accepted(Details details) ->
                details.coordinates() == null
                        ? "none"
                        : Double.toString(details.coordinates().latitude());
            case CheckingSubmissions.Checked.Refused(List<Fault> faults) ->
                faults.getFirst().pointer();
        };
    }
}
