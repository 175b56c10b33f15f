package vn.tokhai.platform.problem;

import java.util.List;

import org.springframework.core.MethodParameter;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestBody;

/** Where the faults are when Spring has checked all parameters of an operation together, the body among them. */
final class ParameterProblems {

    static List<FieldProblem> of(ParameterValidationResult result) {
        MethodParameter parameter = result.getMethodParameter();
        if (!parameter.hasParameterAnnotation(RequestBody.class)) {
            return problems(result, "?" + parameter.getParameterName());
        }
        // An element of a body that is a list.
        Integer index = result.getContainerIndex();
        String base = index == null ? "" : "/" + index;
        return result instanceof ParameterErrors errors
                ? errors.getAllErrors().stream()
                        .map(error -> new FieldProblem(
                                error instanceof FieldError field ? base + pointer(field.getField()) : base,
                                String.valueOf(error.getDefaultMessage())))
                        .toList()
                : problems(result, base);
    }

    /** @param field such as {@code areas[2].ward} */
    static String pointer(String field) {
        return "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static List<FieldProblem> problems(ParameterValidationResult result, String pointer) {
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(pointer, String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    private ParameterProblems() {}
}
