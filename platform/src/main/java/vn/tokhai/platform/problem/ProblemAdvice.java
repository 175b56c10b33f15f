package vn.tokhai.platform.problem;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolationException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns every exception that reaches Spring MVC into problem+json. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException e) {
        return Problems.answer(e.type(), e.getMessage(), e.errors(), e.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException e) {
        return Problems.answer(ProblemType.FORBIDDEN, null, List.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(AuthenticationException e) {
        return Problems.answer(ProblemType.UNAUTHENTICATED, null, List.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<Object> violated(ConstraintViolationException e) {
        List<FieldProblem> errors = e.getConstraintViolations().stream()
                .map(v -> new FieldProblem("?" + v.getPropertyPath(), v.getMessage()))
                .toList();
        return Problems.answer(ProblemType.VALIDATION_FAILED, "See errors", errors, null);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) {
        if (Outages.isOutage(e)) {
            log.warn(
                    "A part that this request needs is unavailable: {}",
                    Outages.rootOf(e).toString());
            return Problems.answer(ProblemType.UNAVAILABLE, null, List.of(), null);
        }
        log.error("Unexpected failure", e);
        return Problems.answer(ProblemType.INTERNAL, null, List.of(), null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = e.getBindingResult().getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? ParameterProblems.pointer(field.getField()) : "",
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        return Problems.answer(ProblemType.VALIDATION_FAILED, "See errors", errors, null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = e.getParameterValidationResults().stream()
                .flatMap(result -> ParameterProblems.of(result).stream())
                .toList();
        return Problems.answer(ProblemType.VALIDATION_FAILED, "See errors", errors, null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
            String pointer = json.getPath().stream()
                    .map(step ->
                            step.getPropertyName() != null ? step.getPropertyName() : Integer.toString(step.getIndex()))
                    .collect(Collectors.joining("/", "/", ""));
            FieldProblem wrong = new FieldProblem(pointer, "has the wrong type or form");
            return Problems.answer(ProblemType.VALIDATION_FAILED, "See errors", List.of(wrong), null);
        }
        return Problems.answer(ProblemType.MALFORMED_REQUEST, "The body is not valid JSON", List.of(), null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldProblem missing = new FieldProblem("?" + e.getParameterName(), "is required");
        return Problems.answer(ProblemType.VALIDATION_FAILED, "See errors", List.of(missing), null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldProblem wrong = new FieldProblem("?" + e.getPropertyName(), "has the wrong form");
        return Problems.answer(ProblemType.VALIDATION_FAILED, "See errors", List.of(wrong), null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return unexpected(e);
        }
        ResponseEntity<Object> answer = Problems.answer(ProblemType.ofStatus(status.value()), null, List.of(), null);
        HttpHeaders all = new HttpHeaders(headers);
        all.addAll(answer.getHeaders());
        return ResponseEntity.status(status).headers(all).body(answer.getBody());
    }

    /** Tells an outage, which deserves 503 and another try, from a defect. */
    static final class Outages {

        private static final List<String> NAMES = List.of(
                "DataAccessResourceFailureException",
                "MongoTimeoutException",
                "MongoSocketException",
                "MongoNotPrimaryException",
                "ResourceAccessException",
                "CircuitBreakingException",
                "ConsentKeysUnavailable");

        static boolean isOutage(Throwable e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof TimeoutException || named(cause)) {
                    return true;
                }
            }
            return false;
        }

        /** By name, so that a service without the library still starts. */
        private static boolean named(Throwable cause) {
            for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
                if (NAMES.contains(type.getSimpleName())
                        || type.getName().equals("org.springframework.kafka.KafkaException")
                        || type.getName().equals("org.apache.kafka.common.errors.RetriableException")) {
                    return true;
                }
            }
            return false;
        }

        static Throwable rootOf(Throwable e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return root;
        }

        private Outages() {}
    }
}
