package vn.tokhai.gateway.problem;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.gateway.trace.Trace;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.problem.Problems;

/** Writes a problem (RFC 9457) as the answer to a request. */
@Component
public final class ProblemAnswers {

    /** The service took longer than its time limit. */
    public static final ProblemType TIMEOUT =
            new ProblemType("timeout", 504, "A part of the platform took too long, try again");

    /** What a handler may have said about the body it did not send in the end. */
    private static final List<String> OF_ANOTHER_BODY = List.of(
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final JsonMapper json;

    public ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> write(ServerWebExchange exchange, ProblemType type, @Nullable String detail) {
        return write(exchange, type, detail, null);
    }

    public Mono<Void> write(
            ServerWebExchange exchange, ProblemType type, @Nullable String detail, @Nullable Duration retryAfter) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setStatusCode(HttpStatus.valueOf(type.status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        OF_ANOTHER_BODY.forEach(headers::remove);
        Duration wait = retryAfter == null && mayBeRetried(type) ? RETRY_AFTER : retryAfter;
        if (wait != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
        byte[] body = json.writeValueAsBytes(body(exchange, type, detail));
        headers.setContentLength(body.length);
        return exchange.getRequest().getMethod().equals(HttpMethod.HEAD)
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static ProblemDetail body(ServerWebExchange exchange, ProblemType type, @Nullable String detail) {
        ProblemDetail body = Problems.body(type, detail, List.of());
        Trace trace = Trace.of(exchange);
        if (trace != null) {
            body.setProperty("traceId", trace.traceId());
        }
        return body;
    }

    private static boolean mayBeRetried(ProblemType type) {
        return type.status() == 503 || type.status() == 504;
    }
}
