package vn.tokhai.checkpoint.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Works through what waits, one job at a time in each process. The outcome of each batch is kept before the next one begins;
 * whoever takes a job over does the batch again that was not finished, which changes nothing.
 */
@Service
public class RunningJobs implements AutoCloseable {

    /** A process that says nothing for so long has died. A batch takes seconds. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Logger log = LoggerFactory.getLogger(RunningJobs.class);

    private final Jobs jobs;
    private final JobFiles files;
    private final Tables tables;
    private final Map<Job.Kind, JobWork> works = new EnumMap<>(Job.Kind.class);
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("jobs").factory());
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean stopping;

    RunningJobs(Jobs jobs, JobFiles files, Tables tables, List<JobWork> works, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.tables = tables;
        this.clock = clock;
        works.forEach(work -> this.works.put(work.kind(), work));
    }

    /** Looks for work soon; returns at once. */
    public void wake() {
        if (!stopping && asked.compareAndSet(false, true)) {
            worker.execute(() -> {
                asked.set(false);
                try {
                    runDue();
                } catch (RuntimeException e) {
                    log.warn("Jobs have to wait: {}", e.toString());
                }
            });
        }
    }

    void runDue() {
        for (Job job : jobs.due(clock.instant())) {
            Job taken = job.taken(clock.instant().plus(LEASE));
            if (!stopping && jobs.replace(job, taken)) {
                run(taken);
            }
        }
    }

    private void run(Job job) {
        JobWork work = Objects.requireNonNull(works.get(job.kind()));
        Job at = job;
        try (Table table = tables.open(files.read(source(job)), job.format())) {
            work.check(table.heading());
            if (at.progress().total() < 0) {
                at = counted(at, work);
            }
            skip(table, at.progress().read());
            List<Table.Row> rows = batch(table, work.batchSize(job));
            while (!rows.isEmpty() && !stopping) {
                int number = at.progress().batches();
                Batch batch = work.perform(at, table.heading(), rows, number);
                files.put(
                        at.acceptedFile(),
                        number,
                        lines(batch.accepted().stream().map(Accepted::line).toList()));
                files.put(
                        at.rejectedFile(),
                        number,
                        lines(batch.rejected().stream().map(Rejected::line).toList()));
                at = saved(at, at.at(at.progress().plus(batch), clock.instant().plus(LEASE)));
                rows = batch(table, work.batchSize(job));
            }
            if (!stopping) {
                finish(at, work);
            }
        } catch (UnreadableTable e) {
            saved(at, at.failed(Objects.requireNonNullElse(e.getMessage(), ""), clock.instant()));
        } catch (LostJob e) {
            log.warn("Job {} was taken over", job.id());
        }
    }

    private String source(Job job) {
        return job.options().source() == null ? job.inputFile() : job.options().source() + "/accepted";
    }

    private Job counted(Job job, JobWork work) {
        long rows = 0;
        try (Table table = tables.open(files.read(source(job)), job.format())) {
            while (table.next() != null) {
                rows++;
                if (rows > work.mostRows(job)) {
                    throw new UnreadableTable("Quá nhiều dòng, tối đa · too many rows, at most " + work.mostRows(job));
                }
            }
        }
        return saved(job, job.at(job.progress().outOf(rows), clock.instant().plus(LEASE)));
    }

    private static void skip(Table table, long rows) {
        for (long i = 0; i < rows; i++) {
            if (table.next() == null) {
                throw new UnreadableTable("Tệp ngắn đi · the file has become shorter");
            }
        }
    }

    private static List<Table.Row> batch(Table table, int size) {
        List<Table.Row> rows = new ArrayList<>(size);
        while (rows.size() < size) {
            Table.Row row = table.next();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private static byte[] lines(List<String> lines) {
        return Lines.bytes(lines);
    }

    private void finish(Job job, JobWork work) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long[] bytes = {0};
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest) {
                @Override
                public void write(byte[] some, int offset, int length) throws IOException {
                    bytes[0] += length;
                    super.write(some, offset, length);
                }

                @Override
                public void write(int one) throws IOException {
                    bytes[0]++;
                    super.write(one);
                }
            }) {
                tables.writeResult(job, out);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            saved(job, job.done(new Job.Result(work.resultName(job), bytes[0], sha256), clock.instant()));
            log.info(
                    "Job {} is done: {} rows, {} accepted, {} rejected",
                    job.id(),
                    job.progress().read(),
                    job.progress().accepted(),
                    job.progress().rejected());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Job saved(Job before, Job after) {
        if (!jobs.replace(before, after)) {
            throw new LostJob();
        }
        return after;
    }

    /** Another process has taken the job; what this one did since is done again there. */
    private static final class LostJob extends RuntimeException {}

    @Override
    public void close() {
        stopping = true;
        worker.shutdown();
    }
}
