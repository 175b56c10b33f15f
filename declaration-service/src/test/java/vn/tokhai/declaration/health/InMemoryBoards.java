package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryBoards implements Boards {

    private final Map<Key, Board> boards = new ConcurrentHashMap<>();
    private final List<SupervisionEvent> events = new ArrayList<>();

    public void clear() {
        boards.clear();
        events.clear();
    }

    public List<SupervisionEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public void addIfAbsent(Key key, List<Directory.Entry> pending) {
        boards.putIfAbsent(key, new Board(key, List.copyOf(pending), Phase.OPEN, 1));
    }

    @Override
    public Optional<Board> find(Key key) {
        return Optional.ofNullable(boards.get(key));
    }

    @Override
    public List<Board> findAll(Collection<Key> keys) {
        return keys.stream().map(boards::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void fulfil(Slot slot, AreaPath area, int page, QuarantineId quarantine) {
        boards.computeIfPresent(
                new Key(slot, area, page),
                (key, board) -> new Board(
                        key,
                        board.pending().stream()
                                .filter(entry -> !entry.key().equals(quarantine.toString()))
                                .toList(),
                        board.phase(),
                        board.version()));
    }

    @Override
    public synchronized boolean advance(Board board, Phase to, List<SupervisionEvent> told) {
        Board now = boards.get(board.key());
        if (now == null || now.version() != board.version()) {
            return false;
        }
        boards.put(board.key(), new Board(board.key(), now.pending(), to, board.version() + 1));
        events.addAll(told);
        return true;
    }
}
