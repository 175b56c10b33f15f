package vn.tokhai.local.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedStoreDurabilityTests {
    private static final int WRITERS = 6;

    @TempDir
    Path folder;

    @RepeatedTest(2)
    void keepsEveryAcknowledgedWriteAcrossKill() throws Exception {
        Path file = folder.resolve("store.mv");
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();

        var store = StoreProcess.start(file);
        try (var client = store.client()) {
            visits(client).createIndex(Indexes.ascending("scan"), new IndexOptions().unique(true));
            writeUntilKilled(store, visits(client), acknowledged);
        }

        var reopened = StoreProcess.start(file);
        try (var client = reopened.client()) {
            Set<String> found = ConcurrentHashMap.newKeySet();
            visits(client).find().forEach(document -> found.add(document.getString("scan")));
            assertThat(acknowledged).hasSizeGreaterThan(500);
            assertThat(found).containsAll(acknowledged);
            assertThat(acknowledged)
                    .allSatisfy(scan -> assertThat(visits(client).countDocuments(new Document("scan", scan)))
                            .isOne());
            // What was not acknowledged is whole or absent: a retry is never refused by a stray index entry.
            for (int writer = 0; writer < WRITERS; writer++) {
                String next = writer + "-" + acknowledged.size();
                visits(client).replaceOne(new Document("scan", next), visit(next), upsert());
            }
        } finally {
            reopened.kill();
        }
    }

    @Test
    void fileStaysSmallUnderManySmallWrites() throws Exception {
        Path file = folder.resolve("store.mv");

        var store = StoreProcess.start(file);
        try (var client = store.client()) {
            for (int write = 0; write < 6_000; write++) {
                String scan = "one-of-" + write % 200;
                visits(client)
                        .replaceOne(
                                new Document("_id", scan),
                                visit(scan).append("_id", scan).append("write", write),
                                upsert());
            }
        } finally {
            store.process().destroy();
            assertThat(store.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(Files.size(file)).isLessThan(24 << 20);
    }

    private static void writeUntilKilled(StoreProcess store, MongoCollection<Document> visits, Set<String> acknowledged)
            throws Exception {
        var enough = new CountDownLatch(1_500);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.submit(() -> {
                    try {
                        for (int n = 0; ; n++) {
                            String scan = number + "-" + n;
                            visits.insertOne(visit(scan));
                            acknowledged.add(scan);
                            enough.countDown();
                        }
                    } catch (MongoException killed) {
                        return killed;
                    }
                });
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            store.kill();
        }
    }

    private static ReplaceOptions upsert() {
        return new ReplaceOptions().upsert(true);
    }

    private static Document visit(String scan) {
        return new Document("scan", scan).append("note", "x".repeat(200));
    }

    private static MongoCollection<Document> visits(MongoClient client) {
        return client.getDatabase("tokhai_test").getCollection("visits");
    }
}
