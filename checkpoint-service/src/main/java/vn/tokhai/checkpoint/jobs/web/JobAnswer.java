package vn.tokhai.checkpoint.jobs.web;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.jobs.Job;

/**
 * A job and how far it is. {@code read} is always {@code accepted + rejected} (R17).
 *
 * @param total rows of the file; absent before they were counted
 * @param linked of the accepted ones, those that existed before
 */
record JobAnswer(
        @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21")
        String jobId,

        Job.Kind kind,
        Job.State state,
        @Schema(example = "100000") @Nullable Long total,
        @Schema(example = "42500") long read,
        @Schema(example = "42480") long accepted,
        @Schema(example = "20") long rejected,
        @Schema(example = "3") long linked,

        @Schema(example = "Thiếu cột · missing columns: ward") @Nullable
        String failure,

        Instant createdAt,
        @Nullable Instant finishedAt,

        @Schema(example = "/api/v1/jobs/0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21/errors.csv") @Nullable
        String errorsUrl,

        @Nullable ResultAnswer result) {

    record ResultAnswer(
            @Schema(example = "/api/v1/jobs/0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21/result")
            String url,

            @Schema(example = "tokhai-0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21.zip")
            String fileName,

            @Schema(example = "7340032") long bytes,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256) {}

    static JobAnswer of(Job job) {
        String path = JobsController.PATH + job.id();
        Job.Progress progress = job.progress();
        Job.Result result = job.result();
        return new JobAnswer(
                job.id().toString(),
                job.kind(),
                job.state(),
                progress.total() < 0 ? null : progress.total(),
                progress.read(),
                progress.accepted(),
                progress.rejected(),
                progress.linked(),
                job.failure(),
                job.createdAt(),
                job.finishedAt(),
                progress.rejected() > 0 ? path + "/errors.csv" : null,
                result == null
                        ? null
                        : new ResultAnswer(path + "/result", result.fileName(), result.bytes(), result.sha256()));
    }
}
