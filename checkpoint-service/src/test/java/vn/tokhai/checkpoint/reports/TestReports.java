package vn.tokhai.checkpoint.reports;

import java.time.Clock;

import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;

/** The use case, for tests of what uses it. */
public final class TestReports {

    public static ReportingPosters reporting(
            VenueCodes codes, FindingPlaces finding, PosterReports reports, Clock clock) {
        return new ReportingPosters(codes, finding, TestCatalogue.UNITS, reports, clock);
    }

    private TestReports() {}
}
