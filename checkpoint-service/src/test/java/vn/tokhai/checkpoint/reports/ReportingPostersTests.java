package vn.tokhai.checkpoint.reports;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.FakeCheckpoints;
import vn.tokhai.checkpoint.FakeVenueKeys;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Submission;
import vn.tokhai.checkpoint.TestUseCases;
import vn.tokhai.checkpoint.TimeStep;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.reports.PosterReport.Finding;
import vn.tokhai.checkpoint.reports.PosterReport.Verdict;
import vn.tokhai.checkpoint.tink.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

class ReportingPostersTests {

    private final FakeCheckpoints checkpoints = new FakeCheckpoints().with(CheckpointFixtures.market());
    private final FakePosterReports reports = new FakePosterReports();
    private final VenueCodes codes =
            new VenueCodes(CheckpointFixtures.settings(), TestKeys.signing(), new FakeVenueKeys());
    private final ReportingPosters reporting =
            TestReports.reporting(codes, new FindingPlaces(checkpoints), reports, CheckpointFixtures.clock());

    @Test
    void judgesTheCodeAndFindsThePlaceAndItsArea() {
        PosterReport report = done(reporting.report(form(codes.textOf(MARKET, 1), "Treo ở nơi khác")));

        assertThat(report.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(report.checkpointId()).isEqualTo(MARKET);
        assertThat(report.copy()).isEqualTo(1);
        assertThat(report.area()).isEqualTo(CheckpointFixtures.VINH_HAI);
        assertThat(reports.list("2021:58/586/22846", true, null, 10).reports()).containsExactly(report);
    }

    @Test
    void tellsRevokedOutdatedForgedAndForeignCodesApart() {
        done(TestUseCases.changing(checkpoints).revokeCopy(MARKET, null, 1, "STOLEN", OWNER));
        String forged = codes.textOf(MARKET, 1).substring(0, 120) + "A".repeat(28);

        assertThat(verdict(codes.textOf(MARKET, 1))).isEqualTo(Verdict.REVOKED);
        assertThat(verdict(codes.rotatingTextOf(MARKET, TimeStep.at(NOW)))).isEqualTo(Verdict.GENUINE);
        assertThat(verdict(codes.rotatingTextOf(MARKET, TimeStep.at(NOW.minusSeconds(600)))))
                .isEqualTo(Verdict.OUTDATED);
        assertThat(verdict(forged)).isEqualTo(Verdict.FORGED);
        assertThat(verdict(codes.textOf(new PlaceId(7), 1))).isEqualTo(Verdict.FORGED);
        assertThat(verdict("https://evil.example/login")).isEqualTo(Verdict.FOREIGN);
        assertThat(verdict("WIFI:S:x;;")).isEqualTo(Verdict.FOREIGN);
    }

    @Test
    void takesThePlaceAndAreaThatThePersonNames() {
        PosterReport named = done(reporting.report(
                new ReportForm(UUID.randomUUID().toString(), "https://evil.example", MARKET.toString(), null, null)));
        PosterReport placed = done(reporting.report(new ReportForm(
                UUID.randomUUID().toString(),
                null,
                null,
                new Submission.AreaCodes("2021", "58", "586", "22846"),
                "Cổng chợ")));

        assertThat(named.checkpointId()).isEqualTo(MARKET);
        assertThat(placed.area()).isEqualTo(CheckpointFixtures.VINH_HAI);
        assertThat(placed.verdict()).isEqualTo(Verdict.NO_CODE);
    }

    @Test
    void isTheSameReportWhenSentAgain() {
        ReportForm form = form(codes.textOf(MARKET, 1), "Ghi chú");

        PosterReport first = done(reporting.report(form));

        assertThat(done(reporting.report(form))).isEqualTo(first);
        assertThat(reporting.report(new ReportForm(form.reportId(), form.code(), null, null, "Ghi chú khác")))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED));
    }

    @Test
    void refusesEmptyOversizedAndOddForms() {
        assertThat(reporting.report(new ReportForm(null, "x", null, null, null)))
                .isInstanceOf(Outcome.Invalid.class);
        assertThat(reporting.report(form(null, null))).isInstanceOf(Outcome.Invalid.class);
        assertThat(reporting.report(form("x".repeat(1_000_000), null))).isInstanceOf(Outcome.Invalid.class);
        assertThat(reporting.report(form(null, "x".repeat(1_001)))).isInstanceOf(Outcome.Invalid.class);
        assertThat(reporting.report(new ReportForm(UUID.randomUUID().toString(), null, "nơi nào", null, null)))
                .isInstanceOf(Outcome.Invalid.class);
        assertThat(reporting.report(new ReportForm(
                        UUID.randomUUID().toString(),
                        "x",
                        null,
                        new Submission.AreaCodes("1999", "58", null, null),
                        null)))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void closesOnceWithOneFinding() {
        PosterReport open = done(reporting.report(form(codes.textOf(MARKET, 1), null)));

        PosterReport closed = done(reporting.close(open, Finding.STICKER_REMOVED, "Đã bóc", "officer"));

        assertThat(closed.version()).isEqualTo(2);
        assertThat(done(reporting.close(closed, Finding.STICKER_REMOVED, null, "officer")))
                .isEqualTo(closed);
        assertThat(reporting.close(closed, Finding.DUPLICATE, null, "officer"))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.CLOSED_ALREADY));
        assertThat(reporting.close(open, Finding.DUPLICATE, null, "officer"))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE));
        assertThat(reporting.close(open, null, null, "officer")).isInstanceOf(Outcome.Invalid.class);
    }

    private Verdict verdict(String code) {
        return done(reporting.report(form(code, null))).verdict();
    }

    private static ReportForm form(@Nullable String code, @Nullable String note) {
        return new ReportForm(UUID.randomUUID().toString(), code, null, null, note);
    }
}
