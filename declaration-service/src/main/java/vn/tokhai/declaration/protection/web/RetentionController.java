package vn.tokhai.declaration.protection.web;

import java.time.Duration;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.protection.Retention;
import vn.tokhai.declaration.protection.Text;

@Tag(name = "Bảo vệ dữ liệu / data protection")
@SecurityRequirements
@RestController
class RetentionController {

    static final String PATH = "/api/v1/retention";
    private static final Duration FRESH = Duration.ofHours(1);

    private final PublishedRetention published;

    RetentionController(Retention retention) {
        this.published = new PublishedRetention(
                retention.version(),
                retention.rows().stream().map(RetentionRow::of).toList());
    }

    record PublishedRetention(int version, List<RetentionRow> rows) {}

    record RetentionRow(
            String key,
            Text what,
            List<String> fields,
            String owner,
            Text why,
            @Nullable String period,
            Text from,
            String enforcedBy,
            String onErasure) {
        static RetentionRow of(Retention.Row row) {
            return new RetentionRow(
                    row.key(),
                    row.what(),
                    row.fields(),
                    row.owner(),
                    row.why(),
                    row.period(),
                    row.from(),
                    row.enforcedBy(),
                    row.onErasure().key());
        }
    }

    @Operation(
            summary = "Lưu giữ những gì, vì sao, bao lâu / what is kept, why and how long",
            description =
                    "Công khai; việc xóa theo lịch dùng chính bảng này. / Public; the deleting jobs use this very table. Periods are ISO 8601.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Bảng lưu giữ / the table",
            content = @Content(examples = @ExampleObject(ProtectionExamples.RETENTION)))
    @GetMapping(PATH)
    ResponseEntity<PublishedRetention> retention() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(published);
    }
}
