package vn.tokhai.checkpoint.jobs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PosterSize;

/**
 * A file of rows being worked through.
 *
 * @param id made by the client; sending again with it is the same job
 * @param version grows by one with each change
 * @param requestedBy account or person id; nobody else sees the job
 * @param areas of the caller when the file came in, as in the token; empty for owners
 * @param bytes of the file
 * @param leasedUntil until when the process that works on it has it for itself
 * @param failure why it ended without a result, for people
 */
public record Job(
        UUID id,
        Kind kind,
        State state,
        long version,
        String requestedBy,
        List<String> areas,
        Options options,
        Format format,
        long bytes,
        Progress progress,
        @Nullable Instant leasedUntil,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Result result) {

    public Job {
        areas = List.copyOf(areas);
    }

    /** What is done with each row. */
    public enum Kind {
        REGISTRATION,
        POSTERS
    }

    /** Where it stands. */
    public enum State {
        /** The file is coming in. */
        RECEIVING,
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** What the rows are read from. */
    public enum Format {
        CSV,
        XLSX,
        /** The places that another job registered. */
        JOB
    }

    /**
     * @param linkTwins a place that exists already counts as accepted, otherwise as rejected
     * @param size of posters
     * @param onePdf one document rather than an archive of many
     * @param source the job whose places are printed
     */
    public record Options(
            boolean linkTwins,
            PosterSize size,
            boolean onePdf,
            @Nullable UUID source) {}

    /**
     * Every row that was read was accepted or rejected.
     *
     * @param total rows of the file; -1 before they were counted
     * @param linked of the accepted ones, those that existed before
     * @param batches written so far
     */
    public record Progress(long total, long accepted, long rejected, long linked, int batches) {

        static final Progress NONE = new Progress(-1, 0, 0, 0, 0);

        public long read() {
            return accepted + rejected;
        }

        Progress outOf(long rows) {
            return new Progress(rows, accepted, rejected, linked, batches);
        }

        Progress plus(Batch batch) {
            return new Progress(
                    total,
                    accepted + batch.accepted().size(),
                    rejected + batch.rejected().size(),
                    linked + batch.linked(),
                    batches + 1);
        }
    }

    /** @param sha256 of the whole file, in hexadecimal */
    public record Result(String fileName, long bytes, String sha256) {}

    static Job receive(UUID id, Kind kind, Format format, String by, List<String> areas, Options options, Instant at) {
        return new Job(
                id, kind, State.RECEIVING, 1, by, areas, options, format, 0, Progress.NONE, null, null, at, null, null);
    }

    Job received(long size) {
        return next(State.WAITING, size, progress, null, null, null, null);
    }

    Job taken(Instant until) {
        return next(State.RUNNING, bytes, progress, until, null, null, null);
    }

    Job at(Progress reached, Instant until) {
        return next(State.RUNNING, bytes, reached, until, null, null, null);
    }

    Job done(Result made, Instant at) {
        return next(State.DONE, bytes, progress, null, null, at, made);
    }

    Job failed(String why, Instant at) {
        return next(State.FAILED, bytes, progress, null, why, at, null);
    }

    private Job next(
            State newState,
            long newBytes,
            Progress newProgress,
            @Nullable Instant lease,
            @Nullable String newFailure,
            @Nullable Instant finished,
            @Nullable Result newResult) {
        return new Job(
                id,
                kind,
                newState,
                version + 1,
                requestedBy,
                areas,
                options,
                format,
                newBytes,
                newProgress,
                lease,
                newFailure,
                createdAt,
                finished,
                newResult);
    }

    public String inputFile() {
        return id + "/input";
    }

    /** Lines of {@link Accepted}. */
    public String acceptedFile() {
        return id + "/accepted";
    }

    /** Lines of {@link Rejected}. */
    public String rejectedFile() {
        return id + "/rejected";
    }

    /** @param batch from 0 */
    public String partFile(int batch) {
        return id + "/part-" + batch;
    }
}
