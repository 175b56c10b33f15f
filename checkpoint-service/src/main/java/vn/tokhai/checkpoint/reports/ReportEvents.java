package vn.tokhai.checkpoint.reports;

import vn.tokhai.checkpoint.PendingEvent;

/** Puts what happened to a report into the published language; what people wrote stays here. */
public interface ReportEvents {

    PendingEvent reported(PosterReport report);

    PendingEvent closed(PosterReport report);
}
