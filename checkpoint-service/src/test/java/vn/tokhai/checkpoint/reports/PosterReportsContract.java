package vn.tokhai.checkpoint.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.PlaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of reports holds to. */
public abstract class PosterReportsContract {

    private static final Instant NOW = Instant.parse("2021-06-30T02:15:30Z");

    private final PlaceId place = PlaceId.random();

    protected abstract PosterReports reports();

    @Test
    void givesBackWhatWasAddedOnce() {
        PosterReport report = report();

        assertThat(reports().add(report)).isTrue();
        assertThat(reports().add(report)).isFalse();

        assertThat(reports().find(report.id())).contains(report);
        assertThat(reports().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void listsUnderThePlaceItsAreasAndTheNationNewestFirst() {
        List<PosterReport> added =
                Stream.generate(this::report).limit(5).peek(reports()::add).toList();

        for (String scope : List.of(Scope.of(place), "2021:58", "2021:58/586", "2021:58/586/22846", Scope.NATION)) {
            assertThat(reports().list(scope, true, null, 5).reports())
                    .as(scope)
                    .containsExactlyElementsOf(added.reversed());
        }
        assertThat(reports().list("2021:56", true, null, 5).reports()).isEmpty();
    }

    @Test
    void pagesThroughMoreThanOneStoredPage() {
        List<PosterReport> added =
                Stream.generate(this::report).limit(430).peek(reports()::add).toList();

        List<PosterReport> read = new ArrayList<>();
        String after = null;
        do {
            PosterReports.Page page = reports().list(Scope.of(place), true, after, 100);
            read.addAll(page.reports());
            after = page.next();
        } while (after != null);

        assertThat(read).containsExactlyElementsOf(added.reversed());
    }

    @Test
    void leavesOutWhatWasClosed() {
        PosterReport open = report();
        PosterReport other = report();
        reports().add(open);
        reports().add(other);
        PosterReport closed =
                other.closed(new PosterReport.Closure(PosterReport.Finding.STICKER_REMOVED, "Đã bóc", "officer", NOW));

        assertThat(reports().replace(other, closed)).isTrue();
        assertThat(reports().replace(other, closed)).isFalse();

        assertThat(reports().list(Scope.of(place), true, null, 10).reports()).containsExactly(open);
        assertThat(reports().list(Scope.of(place), false, null, 10).reports()).containsExactly(closed, open);
    }

    protected PosterReport report() {
        return new PosterReport(
                UUID.randomUUID(),
                1,
                place,
                null,
                1,
                PosterReport.Verdict.GENUINE,
                CheckpointFixtures.VINH_HAI,
                "HTTP://127.0.0.1:8080/C/X",
                "=1+1 <script>",
                NOW,
                null);
    }
}
