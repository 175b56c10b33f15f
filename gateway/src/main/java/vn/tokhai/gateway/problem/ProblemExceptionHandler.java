package vn.tokhai.gateway.problem;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** Turns every failure into a problem; a service that cannot be reached is 503 or 504, never 500. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemExceptionHandler implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    private final ProblemAnswers answers;

    ProblemExceptionHandler(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        Throwable e = Exceptions.unwrap(failure);
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(e);
        }
        if (e instanceof ProblemException problem) {
            return answers.write(exchange, problem.type(), problem.getMessage(), problem.retryAfter());
        }
        ProblemType type = typeOf(e);
        if (type.equals(ProblemType.INTERNAL)) {
            log.error("Unexpected failure", e);
        } else if (type.status() >= 500) {
            log.warn("Answered {} since {}", type.status(), rootOf(e).toString());
        }
        if (e instanceof ErrorResponse response) {
            exchange.getResponse().getHeaders().putAll(response.getHeaders());
        }
        return answers.write(exchange, type, null);
    }

    static ProblemType typeOf(Throwable e) {
        return switch (e) {
            case ErrorResponse response -> ofStatus(response.getStatusCode().value());
            case TimeoutException timeout when isOfConnectionPool(timeout) -> ProblemType.UNAVAILABLE;
            case TimeoutException timeout -> ProblemAnswers.TIMEOUT;
            case ServiceUnavailableException breakerOpen -> ProblemType.UNAVAILABLE;
            case CallNotPermittedException breakerOpen -> ProblemType.UNAVAILABLE;
            case AuthenticationServiceException keysUnreachable -> ProblemType.UNAVAILABLE;
            case IOException unreachable -> ProblemType.UNAVAILABLE;
            case DataBufferLimitException tooLarge -> ProblemType.TOO_LARGE;
            default -> ProblemType.INTERNAL;
        };
    }

    private static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 502, 503 -> ProblemType.UNAVAILABLE;
            case 504 -> ProblemAnswers.TIMEOUT;
            default -> status >= 500 ? ProblemType.INTERNAL : ProblemType.MALFORMED_REQUEST;
        };
    }

    /** The pool's exceptions are shaded, so they are told by name. */
    private static boolean isOfConnectionPool(TimeoutException e) {
        return e.getClass().getSimpleName().startsWith("PoolAcquire");
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
