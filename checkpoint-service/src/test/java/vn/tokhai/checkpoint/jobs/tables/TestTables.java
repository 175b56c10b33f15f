package vn.tokhai.checkpoint.jobs.tables;

import vn.tokhai.checkpoint.jobs.JobFiles;
import vn.tokhai.checkpoint.jobs.Tables;

/** The real reader and writer. */
public final class TestTables {

    public static Tables over(JobFiles files) {
        return new StoredTables(files);
    }

    private TestTables() {}
}
