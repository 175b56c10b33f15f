package vn.tokhai.checkin.visit;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceDayTests {

    private static final Instant LATE_EVENING_IN_VIETNAM = Instant.parse("2021-06-01T16:59:59Z");
    private static final Instant MIDNIGHT_IN_VIETNAM = Instant.parse("2021-06-01T17:00:00Z");

    @Test
    void beginsAtMidnightInVietnam() {
        assertThat(PlaceDay.dateOf(LATE_EVENING_IN_VIETNAM)).isEqualTo(LocalDate.of(2021, 6, 1));
        assertThat(PlaceDay.dateOf(MIDNIGHT_IN_VIETNAM)).isEqualTo(LocalDate.of(2021, 6, 2));
        assertThat(PlaceDay.startOf(LATE_EVENING_IN_VIETNAM)).isEqualTo(Instant.parse("2021-05-31T17:00:00Z"));
    }

    @Test
    void setsTheHourAndNeverGoesBack() {
        PlaceDay day = PlaceDay.EMPTY.with(MIDNIGHT_IN_VIETNAM, 3).with(LATE_EVENING_IN_VIETNAM, 2);

        assertThat(day.total()).isEqualTo(5);
        assertThat(day.with(MIDNIGHT_IN_VIETNAM, 3)).isSameAs(day);
        assertThat(day.with(MIDNIGHT_IN_VIETNAM, 1)).isSameAs(day);
        assertThat(day.with(MIDNIGHT_IN_VIETNAM, 4).total()).isEqualTo(6);
    }

    @Test
    void tellsEachOfFewAndASixteenthPartOfMany() {
        assertThat(worthTelling(1)).isTrue();
        assertThat(worthTelling(31)).isTrue();
        assertThat(worthTelling(33)).isFalse();
        assertThat(worthTelling(34)).isTrue();
        assertThat(worthTelling(10_240)).isTrue();
        assertThat(worthTelling(10_241)).isFalse();
    }

    private static boolean worthTelling(int total) {
        return PlaceDay.EMPTY.with(MIDNIGHT_IN_VIETNAM, total).worthTelling();
    }
}
