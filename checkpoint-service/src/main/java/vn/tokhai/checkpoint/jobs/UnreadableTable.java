package vn.tokhai.checkpoint.jobs;

/** The file is no table of ours; the message is for whoever sent it. */
public final class UnreadableTable extends RuntimeException {

    public UnreadableTable(String message) {
        super(message);
    }
}
