package vn.tokhai.checkpoint.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The reports. A write stores state and event in one write; the event leaves soon after. */
public interface PosterReports {

    /** @return false when the id is taken, and nothing was written */
    boolean add(PosterReport report);

    Optional<PosterReport> find(UUID id);

    /** @return false when the stored version is not {@code before.version()} any more, and nothing was written */
    boolean replace(PosterReport before, PosterReport after);

    /**
     * Newest first.
     *
     * @param scope see {@link Scope}
     * @param openOnly leaves out those that were closed
     * @param after cursor of the page before
     */
    Page list(String scope, boolean openOnly, @Nullable String after, int limit);

    /** @param next absent on the last page */
    record Page(List<PosterReport> reports, @Nullable String next) {}
}
