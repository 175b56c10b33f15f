package vn.tokhai.declaration;

import java.time.Duration;

/** Lets one instance at a time do a job. A lease ends by itself when its holder dies. */
public interface Leases {

    /**
     * Takes or prolongs a lease; atomic.
     *
     * @param holder the same for all calls of one instance
     * @return false while another instance holds it
     */
    boolean take(String job, String holder, Duration time);

    /** Gives it back before its time. */
    void release(String job, String holder);
}
