package vn.tokhai.checkpoint.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Outcome;

/** Takes files in, piece by piece, and hands them to whoever works through them. */
@Service
public class StartingJobs {

    private final Jobs jobs;
    private final JobFiles files;
    private final RunningJobs running;
    private final Clock clock;

    StartingJobs(Jobs jobs, JobFiles files, RunningJobs running, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Sending again with the same id gives the same job; a file that broke off is taken in anew.
     *
     * @param body closed by the caller
     */
    public Outcome<Job> start(
            UUID id,
            Job.Kind kind,
            Job.Format format,
            String by,
            List<String> areas,
            Job.Options options,
            InputStream body)
            throws IOException {
        Job asked = Job.receive(
                id, kind, format, by, areas, options, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Job job = asked;
        if (!jobs.add(asked)) {
            Optional<Job> first =
                    jobs.find(id).filter(found -> found.requestedBy().equals(by));
            if (first.isEmpty()
                    || first.get().kind() != kind
                    || !first.get().options().equals(options)) {
                return new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED);
            }
            job = first.get();
            if (job.state() != Job.State.RECEIVING) {
                return new Outcome.Done<>(job);
            }
        }
        long bytes;
        try (OutputStream out = files.write(job.inputFile())) {
            bytes = body.transferTo(out);
        }
        Job received = job.received(bytes);
        if (!jobs.replace(job, received)) {
            return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
        }
        running.wake();
        return new Outcome.Done<>(received);
    }

    /** @param by nobody else sees it */
    public Optional<Job> find(UUID id, String by) {
        return jobs.find(id).filter(job -> job.requestedBy().equals(by));
    }
}
