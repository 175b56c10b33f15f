package vn.tokhai.checkpoint.trips;

import java.util.List;

import vn.tokhai.checkpoint.PendingEvent;

/** Puts a step into the published language. */
public interface TripEvents {

    /** Ends before the start. */
    List<PendingEvent> of(TripLog.Step step);
}
