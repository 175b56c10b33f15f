package vn.tokhai.declaration.scans;

/** What may be done with what was scanned. */
public enum Action {
    CHECK_IN(Needs.LOG_IN, "POST", "/api/v1/check-ins"),
    REPORT_POSTER(Needs.LOG_IN, "POST", "/api/v1/poster-reports"),
    SHOW_MY_CODE(Needs.LOG_IN, "GET", "/api/v1/me/personal-code"),
    FILL_IN_FORM(Needs.LOG_IN, "POST", "/api/v1/declarations"),
    CHECK_IN_VISITOR(Needs.CHECKPOINT_RIGHT, "POST", "/api/v1/checkpoints/{checkpointId}/check-ins"),
    DECLARE_ON_BEHALF(Needs.CHECKPOINT_RIGHT, "POST", "/api/v1/assisted-declarations"),
    DECLARE_AS_OFFICER(Needs.OFFICER_OF_THE_AREA, "POST", "/api/v1/assisted-declarations"),
    FIND_PERSON(Needs.OFFICER_OF_THE_AREA, "POST", "/api/v1/people/search");

    /** What has to hold for the caller, beyond the scan. A code itself authorises nothing (R02). */
    public enum Needs {
        LOG_IN,
        /** A right as owner or staff of the checkpoint where it is done. */
        CHECKPOINT_RIGHT,
        /** Purpose, decision number, and the person inside the officer's area; recorded. */
        OFFICER_OF_THE_AREA
    }

    private final Needs needs;
    private final String method;
    private final String path;

    Action(Needs needs, String method, String path) {
        this.needs = needs;
        this.method = method;
        this.path = path;
    }

    public Needs needs() {
        return needs;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }
}
