package vn.tokhai.checkpoint.jobs;

import java.io.InputStream;
import java.io.OutputStream;

/** Files in pieces of a quarter of a megabyte, so that none has to be in memory as a whole. */
public interface JobFiles {

    /** Replaces the file; it is complete when the stream was closed. */
    OutputStream write(String name);

    /** Replaces one piece, counted from 0. */
    void put(String name, int piece, byte[] bytes);

    /** The pieces one after the other, as far as there are any. */
    InputStream read(String name);
}
