package vn.tokhai.declaration.health;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryTurns implements Turns {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public void clear() {
        taken.clear();
        marks.clear();
    }

    @Override
    public boolean take(String work, Duration longest) {
        return taken.add(work);
    }

    @Override
    public void giveBack(String work) {
        taken.remove(work);
    }

    @Override
    public Optional<String> markOf(String work) {
        return Optional.ofNullable(marks.get(work));
    }

    @Override
    public void mark(String work, String mark) {
        marks.put(work, mark);
    }
}
