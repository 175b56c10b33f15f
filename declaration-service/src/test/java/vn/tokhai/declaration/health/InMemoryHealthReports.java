package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import vn.tokhai.declaration.PersonId;

public final class InMemoryHealthReports implements HealthReports {

    private final Map<ReportDay.Key, ReportDay> days = new ConcurrentHashMap<>();
    private final List<SupervisionEvent> events = new ArrayList<>();

    public void clear() {
        days.clear();
        events.clear();
    }

    public List<SupervisionEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public List<ReportDay> find(PersonId person, Collection<ReportDay.Key> keys) {
        return keys.stream().map(days::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Map<ReportDay.Key, Set<String>> filled(Collection<ReportDay.Key> keys) {
        Map<ReportDay.Key, Set<String>> filled = new HashMap<>();
        keys.stream()
                .map(days::get)
                .filter(Objects::nonNull)
                .forEach(day -> filled.put(new ReportDay.Key(day.quarantineId(), day.on()), day.filled()));
        return filled;
    }

    @Override
    public synchronized boolean write(PersonId person, ReportDay day, List<SupervisionEvent> told) {
        ReportDay.Key key = new ReportDay.Key(day.quarantineId(), day.on());
        ReportDay before = days.get(key);
        if ((before == null ? 0 : before.version()) != day.version() - 1) {
            return false;
        }
        days.put(key, day);
        events.addAll(told);
        return true;
    }
}
