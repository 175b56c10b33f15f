package vn.tokhai.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB wire server on loopback over one file. The file is compacted at start and while the store runs. */
public final class EmbeddedStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
    /** Many small commits leave mostly dead blocks behind; they are given back when less than this lives (percent). */
    private static final int WANTED_FILL = 60;

    private static final int COMPACTED_BYTES_A_TURN = 4 << 20;
    private static final Duration COMPACTED_EVERY = Duration.ofSeconds(1);
    private static final int QUIET_TURNS = 5;
    private static final int SHRINKING_MILLIS = 500;
    private static final int RETENTION_MILLIS = 1_000;

    private final MVStore store;
    private final GroupCommit commits;
    private final MongoServer server;
    private final ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("compaction").factory());
    private long compactedVersion;
    private int quietTurns;

    public EmbeddedStore(Path file, int port) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(32)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        store.setVersionsToKeep(0);
        store.compactFile(2 * SHRINKING_MILLIS);
        commits = new GroupCommit(store::commit);
        server = new MongoServer(new CommittingBackend(store, commits));
        server.bind("127.0.0.1", port);
        housekeeping.scheduleWithFixedDelay(
                this::compact, COMPACTED_EVERY.toMillis(), COMPACTED_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        LOG.info("store {} answers on {}", file, server.getLocalAddress());
    }

    /** Busy: moves some live blocks together each turn. Quiet: shrinks the file once. Both keep writers waiting briefly. */
    private void compact() {
        long version = store.getCurrentVersion();
        quietTurns = version == compactedVersion ? quietTurns + 1 : 0;
        if (quietTurns != 0 && quietTurns != QUIET_TURNS) {
            return;
        }
        try {
            commits.alone(() -> {
                if (quietTurns == QUIET_TURNS) {
                    store.compactFile(SHRINKING_MILLIS);
                } else {
                    store.compact(WANTED_FILL, COMPACTED_BYTES_A_TURN);
                }
                compactedVersion = store.getCurrentVersion();
            });
        } catch (RuntimeException e) {
            LOG.warn("the store file was not compacted this time", e);
        }
    }

    @Override
    public void close() {
        housekeeping.shutdown();
        server.shutdown();
    }
}
