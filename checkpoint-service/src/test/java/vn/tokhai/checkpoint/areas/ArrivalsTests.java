package vn.tokhai.checkpoint.areas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalsTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);

    private final Arrivals arrivals = new Arrivals();

    @Test
    void takesTheLargestFigureOfADay() {
        arrivals.count(TODAY, 5);
        arrivals.count(TODAY, 3);
        arrivals.count(TODAY, 5);

        assertThat(arrivals.within(TODAY, 1)).isEqualTo(5);
    }

    @Test
    void addsThePeriodUpAndForgetsWhatIsOlderThanTheRing() {
        arrivals.count(TODAY.minusDays(40), 100);
        arrivals.count(TODAY.minusDays(6), 10);
        arrivals.count(TODAY.minusDays(7), 1);
        arrivals.count(TODAY, 5);
        arrivals.count(TODAY.minusDays(40), 100);

        assertThat(arrivals.within(TODAY, 7)).isEqualTo(15);
        assertThat(arrivals.within(TODAY, 8)).isEqualTo(16);
        assertThat(arrivals.within(TODAY, 31)).isEqualTo(16);
        assertThat(arrivals.within(TODAY.plusDays(31), 31)).isZero();
    }

    @Test
    void givesTheSameInAnyOrder() {
        List<LocalDate> days = new ArrayList<>(
                TODAY.minusDays(60).datesUntil(TODAY.plusDays(1)).toList());
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            java.util.Collections.shuffle(days, random);
            Arrivals shuffled = new Arrivals();
            days.forEach(day -> shuffled.count(day, day.getDayOfMonth()));

            int expected = TODAY.minusDays(30)
                    .datesUntil(TODAY.plusDays(1))
                    .mapToInt(LocalDate::getDayOfMonth)
                    .sum();
            assertThat(shuffled.within(TODAY, 31)).isEqualTo(expected);
        }
    }
}
