package vn.tokhai.tracing.messaging.streams;

import java.util.Map;

import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.Filter;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One cache for all stores of the process, write buffers and indexes included: without it each of the dozens of store
 * segments would take its own 50 MB and more.
 */
public final class BoundedRocks implements RocksDBConfigSetter {

    private static final long ALL_BYTES = 32L << 20;
    private static final long WRITE_BUFFERS_BYTES = 16L << 20;
    private static final long ONE_WRITE_BUFFER_BYTES = 2L << 20;
    private static final long BLOCK_BYTES = 8L << 10;

    /** The native library has to be there before the first object that lives in it. */
    private static final class Shared {
        static {
            RocksDB.loadLibrary();
        }

        // -1: RocksDB chooses the shards; soft limit, so that a write never fails for want of cache
        static final Cache CACHE = new LRUCache(ALL_BYTES, -1, false, 0.1);
        static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFERS_BYTES, CACHE);
        static final Filter BLOOM = new BloomFilter();
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> settings) {
        var table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(Shared.CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        table.setBlockSize(BLOCK_BYTES);
        table.setFilterPolicy(Shared.BLOOM);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(Shared.WRITE_BUFFERS);
        options.setWriteBufferSize(ONE_WRITE_BUFFER_BYTES);
        options.setMaxWriteBufferNumber(2);
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String storeName, Options options) {
        // what is shared lives as long as the process
    }
}
