package vn.tokhai.checkpoint.screens;

import java.time.Clock;

import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.VenueCodes;

/** The use case over links in memory, for tests of what uses it. */
public final class TestScreens {

    public static ShowingCodes showing(FindingPlaces finding, VenueCodes codes, Clock clock) {
        return new ShowingCodes(finding, codes, new FakeScreenLinks(), clock);
    }

    private TestScreens() {}
}
