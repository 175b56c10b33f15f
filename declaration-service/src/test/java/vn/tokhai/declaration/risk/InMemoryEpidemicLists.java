package vn.tokhai.declaration.risk;

import java.util.ArrayList;
import java.util.List;

public final class InMemoryEpidemicLists implements EpidemicLists {

    private final List<EpidemicAreas> versions = new ArrayList<>();

    public synchronized void clear() {
        versions.clear();
    }

    public synchronized List<EpidemicAreas> versions() {
        return List.copyOf(versions);
    }

    @Override
    public synchronized EpidemicAreas newest() {
        return versions.isEmpty() ? EpidemicAreas.NONE : versions.getLast();
    }

    @Override
    public synchronized boolean add(EpidemicAreas next) {
        if (newest().version() != next.version() - 1) {
            return false;
        }
        versions.add(next);
        return true;
    }
}
