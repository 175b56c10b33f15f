package vn.tokhai.checkpoint.jobs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.BulkCheckpoints;
import vn.tokhai.checkpoint.CheckingSubmissions;
import vn.tokhai.checkpoint.CheckingSubmissions.Checked;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Details;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.PlaceId;

/**
 * Registers a place for each row. Its id follows from the row's own key, else from job and row, so that doing it again
 * registers nothing twice.
 */
@Service
class RegisteringRows implements JobWork {

    private static final int BATCH = 500;
    private static final long MOST_ROWS = 200_000;

    private final CheckingSubmissions checking;
    private final PlaceRows rows;
    private final BulkCheckpoints checkpoints;
    private final Clock clock;

    RegisteringRows(CheckingSubmissions checking, PlaceRows rows, BulkCheckpoints checkpoints, Clock clock) {
        this.checking = checking;
        this.rows = rows;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    private record Proposed(long row, String key, Checkpoint checkpoint) {}

    @Override
    public Job.Kind kind() {
        return Job.Kind.REGISTRATION;
    }

    @Override
    public int batchSize(Job job) {
        return BATCH;
    }

    @Override
    public long mostRows(Job job) {
        return MOST_ROWS;
    }

    @Override
    public void check(List<String> heading) {
        List<String> missing =
                new Columns(heading, Columns.PLACES).missing("name", "kind", "phone", "province", "ward", "address");
        if (!missing.isEmpty()) {
            throw new UnreadableTable("Thiếu cột · missing columns: " + String.join(", ", missing));
        }
    }

    @Override
    public Batch perform(Job job, List<String> heading, List<Table.Row> batch, int number) {
        Columns columns = new Columns(heading, Columns.PLACES);
        // a batch that is done again after a crash has the time of its second attempt; nothing depends on it
        Instant now = Instant.ofEpochMilli(clock.millis());
        List<Proposed> proposed = new ArrayList<>(batch.size());
        List<Rejected> rejected = new ArrayList<>();
        for (Table.Row row : batch) {
            switch (checking.check(rows.submission(columns, row))) {
                case Checked.Refused(List<Fault> faults) -> {
                    Fault first = faults.getFirst();
                    rejected.add(new Rejected(row.number(), column(first.pointer()), first.detail()));
                }
                case Checked.Accepted(Details details) -> {
                    if (JobAreas.cover(job.areas(), details.area())) {
                        String key = row.cell(columns.of("key")).strip();
                        proposed.add(new Proposed(
                                row.number(), key, BulkCheckpoints.withoutOwner(idOf(job, row, key), details, now)));
                    } else {
                        rejected.add(new Rejected(row.number(), "ward", "Ngoài địa bàn của bạn · outside your areas"));
                    }
                }
            }
        }
        return register(job, proposed, rejected);
    }

    private Batch register(Job job, List<Proposed> proposed, List<Rejected> rejected) {
        List<BulkCheckpoints.Entry> entries =
                checkpoints.addAll(proposed.stream().map(Proposed::checkpoint).toList(), job.createdAt());
        List<Accepted> accepted = new ArrayList<>(proposed.size());
        for (int i = 0; i < entries.size(); i++) {
            Proposed row = proposed.get(i);
            String id = entries.get(i).id().toString();
            boolean own = entries.get(i).fate() != BulkCheckpoints.Fate.TWIN;
            switch (entries.get(i).fate()) {
                case ADDED, KNOWN -> accepted.add(new Accepted(row.row(), row.key(), id, id, !own, 0, 0, 0));
                case TWIN -> {
                    if (job.options().linkTwins()) {
                        accepted.add(new Accepted(row.row(), row.key(), id, id, true, 0, 0, 0));
                    } else {
                        rejected.add(new Rejected(
                                row.row(),
                                "name",
                                "Trùng tên, địa chỉ và địa bàn với điểm " + id
                                        + " · same name, address and area as place " + id));
                    }
                }
                case TAKEN ->
                    rejected.add(new Rejected(
                            row.row(), "key", "Khóa này đã dùng cho điểm khác · this key belongs to another place"));
            }
        }
        return new Batch(accepted, rejected);
    }

    @Override
    public String resultName(Job job) {
        return "tokhai-" + job.id() + ".csv";
    }

    private static PlaceId idOf(Job job, Table.Row row, String key) {
        String source =
                key.isEmpty() ? "job " + job.id() + " row " + row.number() : "key " + job.requestedBy() + " " + key;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("registration " + source).getBytes(StandardCharsets.UTF_8));
            return new PlaceId(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** {@code /area/ward} is the column {@code ward}. */
    private static String column(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
