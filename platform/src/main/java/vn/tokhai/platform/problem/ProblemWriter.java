package vn.tokhai.platform.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller advice reaches: in filters and in the security chain. */
public final class ProblemWriter {

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(
            HttpServletResponse response, ProblemType type, @Nullable String detail, List<FieldProblem> errors)
            throws IOException {
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (type.status() == 503) {
            response.setHeader("Retry-After", Long.toString(Problems.DEFAULT_RETRY.toSeconds()));
        }
        response.getOutputStream().write(json.writeValueAsBytes(Problems.body(type, detail, errors)));
    }
}
