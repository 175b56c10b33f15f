package vn.tokhai.declaration.protection;

import java.time.Instant;

/** One kind of record that goes when its time is over, whoever it belongs to. */
public interface Expiring {

    /** Key of the row of the published retention. */
    String kind();

    /**
     * Deletes what began before the cutoff, in one small step; deleting again does nothing.
     *
     * @return how many records went; as many as the limit when there may be more
     */
    int deleteBefore(Instant cutoff, int limit);
}
