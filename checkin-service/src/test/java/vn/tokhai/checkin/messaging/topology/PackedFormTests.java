package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.Arrival;
import vn.tokhai.checkin.visit.Departure;
import vn.tokhai.checkin.visit.DepartureReport;
import vn.tokhai.checkin.visit.PersonDay;
import vn.tokhai.checkin.visit.PlaceHour;
import vn.tokhai.checkin.visit.Trust;
import vn.tokhai.checkin.visit.Visit;
import vn.tokhai.checkin.visit.VisitFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tokhai.checkin.visit.VisitFixtures.MARKET;
import static vn.tokhai.checkin.visit.VisitFixtures.WARD;
import static vn.tokhai.checkin.visit.VisitFixtures.at;

class PackedFormTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6f1d2c3b-4a59-4687-9a0b-1c2d3e4f5061",
                "6F1D2C3B-4A59-4687-9A0B-1C2D3E4F5061",
                "0D9RXPQZ4M7K2",
                "ZZZZZZZZZZZZZ",
                "",
                "người",
                "6f1d2c3b-4a59-4687-9a0b-1c2d3e4f506g"
            })
    void givesEveryTextBackAsItWas(String text) {
        byte[] bytes = new PackedBytes().text(text).text(null).done();

        UnpackedBytes in = new UnpackedBytes(bytes);
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.optionalText()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 300, Integer.MAX_VALUE, Long.MAX_VALUE, -1})
    void givesEveryNumberBack(long number) {
        assertThat(new UnpackedBytes(new PackedBytes().number(number).done()).number())
                .isEqualTo(number);
    }

    @Test
    void givesTimesBeforeAndAfterTheBaseBack() {
        Instant base = at("09:00");

        for (Instant time : List.of(base, base.minusMillis(1), base.plusSeconds(90_000), Instant.EPOCH)) {
            byte[] bytes = new PackedBytes().difference(time, base).done();
            assertThat(new UnpackedBytes(bytes).time(base)).isEqualTo(time);
        }
    }

    @Test
    void givesADayOfAPersonBack() {
        PersonDay day = new PersonDay(
                List.of(
                        new Arrival(
                                UUID.randomUUID().toString(),
                                MARKET,
                                WARD,
                                at("09:00"),
                                at("09:01"),
                                Scan.Method.PERSONAL_CODE,
                                Duration.ofMinutes(45),
                                true,
                                7),
                        new Arrival(
                                "s2",
                                MARKET,
                                null,
                                at("10:00"),
                                at("09:59"),
                                Scan.Method.VENUE_CODE,
                                Duration.ofHours(2),
                                false,
                                0)),
                List.of(new DepartureReport("s3", null, MARKET, null, at("11:00"), at("23:00"), Scan.Method.STAFF)));

        assertThat(copied(PersonDayForm.SERDE, day)).isEqualTo(day);
        assertThat(copied(PersonDayForm.SERDE, PersonDay.EMPTY)).isEqualTo(PersonDay.EMPTY);
    }

    @Test
    void givesAnHourOfAPlaceBackInFewBytes() {
        Visit open = visit(null, null, null, new Trust(Trust.Grade.D, List.of(Trust.Reason.values())));
        Visit closed = visit(at("11:00"), at("21:00"), Departure.TYPICAL_STAY, new Trust(Trust.Grade.A, List.of()));
        PlaceHour hour = new PlaceHour(List.of(open, closed));

        assertThat(copied(PlaceHourForm.SERDE, hour)).isEqualTo(hour);
        assertThat(copied(PlaceHourForm.SERDE, PlaceHour.EMPTY)).isEqualTo(PlaceHour.EMPTY);
        assertThat(copied(PlaceHourForm.VISIT_SERDE, open)).isEqualTo(open);
        assertThat(PlaceHourForm.SERDE.serializer().serialize("", hour)).hasSizeLessThan(2 * 65);
    }

    @Test
    void refusesStateOfAnotherRelease() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonDayForm.SERDE.deserializer().deserialize("", new byte[] {9, 0, 0}));
    }

    private static Visit visit(
            @Nullable Instant departedAt, @Nullable Instant noLaterThan, @Nullable Departure departure, Trust trust) {
        return new Visit(
                UUID.randomUUID().toString(),
                VisitFixtures.PERSON,
                MARKET,
                WARD,
                at("09:00"),
                departedAt,
                noLaterThan,
                departure,
                trust,
                3);
    }

    private static <T> T copied(Serde<T> serde, T value) {
        return serde.deserializer().deserialize("", serde.serializer().serialize("", value));
    }
}
