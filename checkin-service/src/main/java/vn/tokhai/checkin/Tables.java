package vn.tokhai.checkin;

/** Places, keys and revocations in memory. */
public interface Tables {

    /**
     * Whether everything is known that was there when this instance started. Before that a place or key not found means
     * nothing, and no scan may be refused for it.
     */
    boolean loaded();
}
