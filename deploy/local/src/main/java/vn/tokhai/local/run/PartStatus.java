package vn.tokhai.local.run;

/**
 * One line of the table.
 *
 * @param rssMb resident memory, megabytes
 */
public record PartStatus(String name, long pid, String address, String health, long rssMb, String log) {

    public boolean healthy() {
        return health.equals(Health.HEALTHY.word());
    }
}
