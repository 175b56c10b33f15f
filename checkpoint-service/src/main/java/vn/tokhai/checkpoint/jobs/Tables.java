package vn.tokhai.checkpoint.jobs;

import java.io.InputStream;
import java.io.OutputStream;

/** Reads the files that come in and writes those that go out. */
public interface Tables {

    /** @throws UnreadableTable when it is none */
    Table open(InputStream in, Job.Format format);

    /** Row, field, reason of each row that was rejected, as CSV. */
    void writeErrors(Job job, OutputStream out);

    /** What the job made: the same bytes each time. */
    void writeResult(Job job, OutputStream out);
}
