package vn.tokhai.tracing.messaging.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tokhai.tracing.KnownVisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tokhai.tracing.TracingFixtures.FIRST;
import static vn.tokhai.tracing.TracingFixtures.MARKET;
import static vn.tokhai.tracing.TracingFixtures.at;
import static vn.tokhai.tracing.TracingFixtures.ended;
import static vn.tokhai.tracing.TracingFixtures.inUnit;
import static vn.tokhai.tracing.TracingFixtures.visit;

class VisitBucketTests {

    @Test
    void givesBackWhatWasPutIn() {
        KnownVisit open = visit("not a uuid: ươ", FIRST, MARKET, at(8, 0), null);
        List<KnownVisit> visits = List.of(
                open,
                inUnit(visit(UUID.randomUUID().toString(), FIRST, MARKET, at(8, 1), at(8, 1)), "U1"),
                ended(open, at(9, 0), at(11, 0), 7),
                visit(UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT), FIRST, MARKET, at(8, 2), null));

        assertThat(VisitBucket.decode(VisitBucket.encode(visits))).isEqualTo(visits);
        assertThat(VisitBucket.decode(null)).isEmpty();
    }

    @Test
    void staysSmall() {
        List<KnownVisit> visits = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            visits.add(visit(UUID.randomUUID().toString(), UUID.randomUUID().toString(), MARKET, at(8, 0), at(9, 0)));
        }

        assertThat(VisitBucket.encode(visits).length).isLessThan(90 * 1_000);
    }

    @Test
    void refusesAFormatThatItDoesNotKnow() {
        byte[] bytes = VisitBucket.encode(List.of());
        bytes[0] = 9;

        assertThatThrownBy(() -> VisitBucket.decode(bytes)).hasMessageContaining("format 9");
    }
}
