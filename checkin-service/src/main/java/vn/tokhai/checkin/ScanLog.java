package vn.tokhai.checkin;

/** The log of everything that happened. */
public interface ScanLog {

    /**
     * Waits until the log holds the scan on all in-sync replicas.
     *
     * @return false when that is not known; the scan may still arrive, which is harmless
     */
    boolean append(Scan scan);
}
