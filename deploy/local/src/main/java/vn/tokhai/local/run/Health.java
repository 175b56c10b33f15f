package vn.tokhai.local.run;

import java.util.Locale;

/** What the table says about a part. */
public enum Health {
    STARTING,
    HEALTHY,
    UNHEALTHY,
    RESTARTING,
    STOPPED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
