package vn.tokhai.checkpoint.jobs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Files in memory. */
public final class FakeJobFiles implements JobFiles {

    private final Map<String, TreeMap<Integer, byte[]>> files = new ConcurrentHashMap<>();

    @Override
    public OutputStream write(String name) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                files.put(name, new TreeMap<>(Map.of(0, toByteArray())));
            }
        };
    }

    @Override
    public void put(String name, int piece, byte[] bytes) {
        files.computeIfAbsent(name, key -> new TreeMap<>()).put(piece, bytes);
    }

    @Override
    public InputStream read(String name) {
        var all = new ByteArrayOutputStream();
        files.getOrDefault(name, new TreeMap<>()).values().forEach(all::writeBytes);
        return new ByteArrayInputStream(all.toByteArray());
    }
}
