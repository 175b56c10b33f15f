package vn.tokhai.local.control;

/** What another {@code ./tokhai} may ask of the running one; a refusal is handed back as its line. */
public interface ControlOperations {
    /** Answers the status as JSON. */
    String status();

    /** Begins to stop the platform. */
    String stop();

    /**
     * Changes the number of instances.
     *
     * @param query {@code <service>=<instances>}
     */
    String scale(String query);
}
