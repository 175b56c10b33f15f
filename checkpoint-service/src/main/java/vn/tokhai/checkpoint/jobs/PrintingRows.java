package vn.tokhai.checkpoint.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.BulkCheckpoints;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Posters;
import vn.tokhai.checkpoint.PrintingPosters;

/** Prints a poster for each row, a hundred to a document. */
@Service
class PrintingRows implements JobWork {

    private static final int PAGES = 100;
    private static final int MOST_PAGES_OF_ONE_PDF = 500;
    private static final long MOST_ROWS = 20_000;
    private static final String UNKNOWN = "Không có điểm này trong quyền của bạn · no such place is yours";

    private final BulkCheckpoints checkpoints;
    private final PrintingPosters printing;
    private final Posters posters;
    private final JobFiles files;

    PrintingRows(BulkCheckpoints checkpoints, PrintingPosters printing, Posters posters, JobFiles files) {
        this.checkpoints = checkpoints;
        this.printing = printing;
        this.posters = posters;
        this.files = files;
    }

    @Override
    public Job.Kind kind() {
        return Job.Kind.POSTERS;
    }

    @Override
    public int batchSize(Job job) {
        return job.options().onePdf() ? MOST_PAGES_OF_ONE_PDF : PAGES;
    }

    @Override
    public long mostRows(Job job) {
        return job.options().onePdf() ? MOST_PAGES_OF_ONE_PDF : MOST_ROWS;
    }

    @Override
    public void check(List<String> heading) {
        if (!new Columns(heading, Columns.POSTERS).missing("checkpointId").isEmpty()) {
            throw new UnreadableTable("Thiếu cột mã điểm · missing column: checkpointId");
        }
    }

    @Override
    public Batch perform(Job job, List<String> heading, List<Table.Row> rows, int number) {
        Columns columns = new Columns(heading, Columns.POSTERS);
        Map<PlaceId, Checkpoint> found = checkpoints.findAll(rows.stream()
                .map(row -> PlaceId.parse(row.cell(columns.of("checkpointId")).strip()))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        List<Accepted> accepted = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        try (Posters.Book book = posters.open(job.options().size())) {
            for (Table.Row row : rows) {
                Place place = place(job, columns, row, found);
                if (place == null) {
                    rejected.add(new Rejected(row.number(), "checkpointId", UNKNOWN));
                    continue;
                }
                int copy = copy(place, row.cell(columns.of("copy")).strip());
                if (copy == 0) {
                    rejected.add(new Rejected(
                            row.number(), "copy", "Bản này chưa cấp hoặc đã thu hồi · not issued, or revoked"));
                    continue;
                }
                book.add(printing.poster(place, copy));
                accepted.add(new Accepted(
                        row.number(),
                        "",
                        place.id().toString(),
                        place.checkpoint().id().toString(),
                        false,
                        copy,
                        number,
                        accepted.size() + 1));
            }
            write(job.partFile(number), book, accepted.isEmpty());
        }
        return new Batch(accepted, rejected);
    }

    private void write(String name, Posters.Book book, boolean empty) {
        try (OutputStream out = files.write(name)) {
            if (!empty) {
                book.writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Place place(Job job, Columns columns, Table.Row row, Map<PlaceId, Checkpoint> found) {
        Checkpoint checkpoint = PlaceId.parse(
                        row.cell(columns.of("checkpointId")).strip())
                .map(found::get)
                .orElse(null);
        boolean allowed = checkpoint != null
                && (checkpoint.roleOf(job.requestedBy()).isPresent()
                        || JobAreas.cover(job.areas(), checkpoint.details().area()));
        if (checkpoint == null || !allowed) {
            return null;
        }
        String unit = row.cell(columns.of("unitId")).strip();
        if (unit.isEmpty()) {
            return new Place(checkpoint, List.of());
        }
        return PlaceId.parse(unit)
                .map(checkpoint::unitPath)
                .filter(path -> !path.isEmpty())
                .map(path -> new Place(checkpoint, path))
                .orElse(null);
    }

    /** @return 0 where there is none */
    private static int copy(Place place, String written) {
        if (written.isEmpty()) {
            return place.copies().firstValid().orElse(0);
        }
        if (!written.matches("[0-9]{1,5}")) {
            return 0;
        }
        int copy = Integer.parseInt(written);
        return place.copies().wasIssued(copy)
                        && place.copies().revocationOf(copy).isEmpty()
                ? copy
                : 0;
    }

    @Override
    public String resultName(Job job) {
        return "tokhai-" + job.id() + (job.options().onePdf() ? ".pdf" : ".zip");
    }
}
