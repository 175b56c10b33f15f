package vn.tokhai.checkpoint.jobs.mongo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.PosterSize;
import vn.tokhai.checkpoint.jobs.Job;
import vn.tokhai.checkpoint.jobs.Jobs;

/** A few hundred small documents; those that are due are found by reading them all. */
@Component
class MongoJobs implements Jobs {

    static final String COLLECTION = "jobs";

    private final MongoOperations mongo;

    MongoJobs(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document(COLLECTION)
    record JobDocument(@Id String id, long version, Job.State state, StatePart job) {}

    record StatePart(
            Job.Kind kind,
            String requestedBy,
            List<String> areas,
            boolean linkTwins,
            PosterSize size,
            boolean onePdf,
            @Nullable String source,
            Job.Format format,
            long bytes,
            Job.Progress progress,
            @Nullable Instant leasedUntil,
            @Nullable String failure,
            Instant createdAt,
            @Nullable Instant finishedAt,
            Job.@Nullable Result result) {

        static StatePart of(Job job) {
            Job.Options options = job.options();
            UUID source = options.source();
            return new StatePart(
                    job.kind(),
                    job.requestedBy(),
                    job.areas(),
                    options.linkTwins(),
                    options.size(),
                    options.onePdf(),
                    source == null ? null : source.toString(),
                    job.format(),
                    job.bytes(),
                    job.progress(),
                    job.leasedUntil(),
                    job.failure(),
                    job.createdAt(),
                    job.finishedAt(),
                    job.result());
        }
    }

    @Override
    public boolean add(Job job) {
        try {
            mongo.insert(new JobDocument(job.id().toString(), job.version(), job.state(), StatePart.of(job)));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public Optional<Job> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id.toString(), JobDocument.class))
                .map(MongoJobs::job);
    }

    @Override
    public boolean replace(Job before, Job after) {
        Query unchanged = Query.query(
                Criteria.where("_id").is(before.id().toString()).and("version").is(before.version()));
        Update change = new Update()
                .set("version", after.version())
                .set("state", after.state())
                .set("job", StatePart.of(after));
        return mongo.updateFirst(unchanged, change, JobDocument.class).getMatchedCount() > 0;
    }

    @Override
    public List<Job> due(Instant now) {
        Query open = Query.query(Criteria.where("state").in(Job.State.WAITING, Job.State.RUNNING));
        return mongo.find(open, JobDocument.class).stream()
                .map(MongoJobs::job)
                .filter(job -> job.state() == Job.State.WAITING
                        || job.leasedUntil() == null
                        || job.leasedUntil().isBefore(now))
                .sorted(Comparator.comparing(Job::createdAt))
                .toList();
    }

    private static Job job(JobDocument document) {
        StatePart part = document.job();
        return new Job(
                UUID.fromString(document.id()),
                part.kind(),
                document.state(),
                document.version(),
                part.requestedBy(),
                part.areas(),
                new Job.Options(
                        part.linkTwins(),
                        part.size(),
                        part.onePdf(),
                        part.source() == null ? null : UUID.fromString(part.source())),
                part.format(),
                part.bytes(),
                part.progress(),
                part.leasedUntil(),
                part.failure(),
                part.createdAt(),
                part.finishedAt(),
                part.result());
    }
}
