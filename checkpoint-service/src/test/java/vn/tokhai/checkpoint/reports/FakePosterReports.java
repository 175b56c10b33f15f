package vn.tokhai.checkpoint.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Reports in memory, held to the contract of the real store. */
public final class FakePosterReports implements PosterReports {

    private final Map<UUID, PosterReport> stored = new LinkedHashMap<>();

    public FakePosterReports cleared() {
        stored.clear();
        return this;
    }

    @Override
    public boolean add(PosterReport report) {
        return stored.putIfAbsent(report.id(), report) == null;
    }

    @Override
    public Optional<PosterReport> find(UUID id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public boolean replace(PosterReport before, PosterReport after) {
        return find(before.id())
                        .filter(found -> found.version() == before.version())
                        .isPresent()
                && stored.put(after.id(), after) != null;
    }

    @Override
    public Page list(String scope, boolean openOnly, @Nullable String after, int limit) {
        List<PosterReport> all = stored.values().stream()
                .filter(report -> report.scopes().contains(scope))
                .filter(report -> !openOnly || report.closure() == null)
                .toList()
                .reversed();
        int from = after == null ? 0 : Integer.parseInt(after.substring(2));
        int to = Math.min(all.size(), from + limit);
        return new Page(all.subList(Math.min(from, to), to), to < all.size() ? "1." + to : null);
    }
}
