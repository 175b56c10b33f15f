package vn.tokhai.platform.problem;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Ends a request with a problem+json answer. Thrown by web adapters only. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final List<FieldProblem> errors;
    private final @Nullable Duration retryAfter;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), null);
    }

    public ProblemException(ProblemType type, String detail, List<FieldProblem> errors, @Nullable Duration retryAfter) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    public static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED, "See errors", List.of(new FieldProblem(pointer, detail)), null);
    }

    public static ProblemException retryLater(ProblemType type, String detail, Duration retryAfter) {
        return new ProblemException(type, detail, List.of(), retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
