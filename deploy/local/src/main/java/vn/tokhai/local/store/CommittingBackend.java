package vn.tokhai.local.store;

import java.util.List;
import java.util.Set;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/** The H2 backend with one change: a message that may write is answered after the store file holds what it wrote. */
final class CommittingBackend extends H2Backend {
    private static final Set<String> READS = Set.of(
            "find",
            "getMore",
            "count",
            "distinct",
            "hello",
            "ismaster",
            "isMaster",
            "ping",
            "buildInfo",
            "buildinfo",
            "listDatabases",
            "listCollections",
            "listIndexes",
            "killCursors",
            "endSessions",
            "serverStatus",
            "dbStats",
            "collStats",
            "getParameter",
            "saslStart",
            "whatsmyuri",
            "connectionStatus",
            "getLastError",
            "getLog");

    private final GroupCommit commits;

    CommittingBackend(MVStore store, GroupCommit commits) {
        super(store);
        this.commits = commits;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        if (onlyReads(message.getDocument())) {
            return super.handleMessage(message);
        }
        return commits.write(() -> super.handleMessage(message));
    }

    private static boolean onlyReads(Document message) {
        String command = message.keySet().iterator().next();
        if (command.equals("aggregate")) {
            return !(message.get("pipeline") instanceof List<?> stages
                    && !stages.isEmpty()
                    && stages.getLast() instanceof Document last
                    && (last.containsKey("$out") || last.containsKey("$merge")));
        }
        return READS.contains(command);
    }
}
