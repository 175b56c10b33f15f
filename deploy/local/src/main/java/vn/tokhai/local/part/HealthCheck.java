package vn.tokhai.local.part;

/** Asks one process over its own protocol whether it works; answers within about two seconds. */
@FunctionalInterface
public interface HealthCheck {
    boolean healthy();
}
