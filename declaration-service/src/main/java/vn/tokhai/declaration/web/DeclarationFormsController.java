package vn.tokhai.declaration.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.DeclarationForms;
import vn.tokhai.declaration.Form;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Mẫu tờ khai / declaration forms")
@SecurityRequirements
@RestController
@RequestMapping(DeclarationFormsController.PATH)
class DeclarationFormsController {

    static final String PATH = "/api/v1/declaration-forms";

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final DeclarationForms forms;

    DeclarationFormsController(DeclarationForms forms) {
        this.forms = forms;
    }

    record Forms(List<Summary> forms) {}

    @Schema(name = "FormSummary")
    record Summary(
            String key, int version, Map<String, String> title, Map<String, String> description, Duration validity) {

        static Summary of(Form form) {
            return new Summary(form.key(), form.version(), form.title(), form.description(), form.validity());
        }
    }

    @Operation(summary = "Các mẫu tờ khai / the forms", description = "Bản mới nhất. / The newest version of each.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Các mẫu / the forms",
            content = @Content(examples = @ExampleObject(Examples.FORMS)))
    @GetMapping
    ResponseEntity<Forms> list() {
        return fresh().body(new Forms(forms.newest().stream().map(Summary::of).toList()));
    }

    @Operation(
            summary = "Một mẫu tờ khai / one form",
            description =
                    "JSON Schema 2020-12 của câu trả lời và cách hiển thị. Một phiên bản đã công bố không bao giờ thay đổi. / The JSON Schema of the answers and how to show them. A published version never changes.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Mẫu / the form",
            content = @Content(examples = @ExampleObject(Examples.FORM)))
    @NotFoundAnswer
    @GetMapping("/{key}")
    ResponseEntity<Form> read(
            @Parameter(example = "citizen") @PathVariable String key,
            @Parameter(description = "Mặc định mới nhất / the newest when absent")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version) {
        var found = version == null ? forms.find(key) : forms.find(key, version);
        return fresh().body(found.orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "Không có mẫu này / there is no such form")));
    }

    private static ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(FRESH).cachePublic());
    }
}
