package vn.tokhai.checkin.messaging.topology;

import java.util.Map;

import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One cache for all stores of the process, write buffers and index blocks included; without it each of them would take
 * its own 50 MB and more. Created by Kafka by name, hence public.
 */
public final class SharedStoreMemory implements RocksDBConfigSetter {

    static final String SIZE = "tokhai.store.memory";

    private static final long WRITE_BUFFER = 2L << 20;
    private static final long BLOCK = 16L << 10;
    private static final int OPEN_FILES = 64;
    private static @Nullable Shared shared;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        Shared memory = memory(configs);
        if (!(options.tableFormatConfig() instanceof BlockBasedTableConfig tables)) {
            throw new IllegalStateException("RocksDB is expected to keep block based tables");
        }
        tables.setBlockCache(memory.cache());
        tables.setBlockSize(BLOCK);
        tables.setCacheIndexAndFilterBlocks(true);
        tables.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(tables);
        options.setWriteBufferManager(memory.writeBuffers());
        options.setWriteBufferSize(WRITE_BUFFER);
        options.setMaxWriteBufferNumber(2);
        options.setMaxOpenFiles(OPEN_FILES);
        options.setStatsDumpPeriodSec(0);
    }

    /** The cache outlives the stores, which share it. */
    @Override
    public void close(String storeName, Options options) {}

    private static synchronized Shared memory(Map<String, Object> configs) {
        Shared memory = shared;
        if (memory == null) {
            long size = Long.parseLong(String.valueOf(configs.get(SIZE)));
            Cache cache = new LRUCache(size);
            memory = new Shared(cache, new WriteBufferManager(size / 2, cache));
            shared = memory;
        }
        return memory;
    }

    private record Shared(Cache cache, WriteBufferManager writeBuffers) {}
}
