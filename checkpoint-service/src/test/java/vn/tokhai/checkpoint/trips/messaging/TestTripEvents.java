package vn.tokhai.checkpoint.trips.messaging;

import vn.tokhai.checkpoint.messaging.TestEvents;
import vn.tokhai.checkpoint.trips.TripEvents;

/** The real contracts, for tests of what stores them. */
public final class TestTripEvents {

    public static TripEvents create() {
        return new TripEventsAsContracts(TestEvents.JSON);
    }

    private TestTripEvents() {}
}
