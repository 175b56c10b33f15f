package vn.tokhai.platform.testing;

import java.util.concurrent.atomic.AtomicInteger;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** The embedded store, in memory: one server in the JVM, a database of its own for each caller. */
public final class TestStore {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String SERVER = new MongoServer(new MemoryBackend()).bindAndGetConnectionString();

    /** @return connection string of an empty database */
    public static String freshDatabase() {
        return SERVER + "/test" + DATABASES.incrementAndGet();
    }

    private TestStore() {}
}
