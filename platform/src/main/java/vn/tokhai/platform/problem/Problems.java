package vn.tokhai.platform.problem;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Builds the one body that every error answer has. */
public final class Problems {

    static final Duration DEFAULT_RETRY = Duration.ofSeconds(5);

    public static ProblemDetail body(ProblemType type, @Nullable String detail, List<FieldProblem> errors) {
        ProblemDetail body = ProblemDetail.forStatus(type.status());
        body.setType(type.uri());
        body.setTitle(type.title());
        // 5xx say nothing about the inside
        body.setDetail(type.status() >= 500 && type.status() != 503 ? null : detail);
        if (!errors.isEmpty()) {
            body.setProperty("errors", errors);
        }
        String traceId = MDC.get(TraceFilter.TRACE_ID);
        if (traceId != null) {
            body.setProperty("traceId", traceId);
        }
        return body;
    }

    static ResponseEntity<Object> answer(
            ProblemType type, @Nullable String detail, List<FieldProblem> errors, @Nullable Duration retryAfter) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        Duration retry = retryAfter == null && type.status() == 503 ? DEFAULT_RETRY : retryAfter;
        if (retry != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retry.toSeconds())));
        }
        return ResponseEntity.status(type.status()).headers(headers).body(body(type, detail, errors));
    }

    private Problems() {}
}
