package vn.tokhai.tracing.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.Cases;
import vn.tokhai.tracing.ExportingContacts;
import vn.tokhai.tracing.People;
import vn.tokhai.tracing.PeopleRefused;
import vn.tokhai.tracing.PeopleUnavailable;

@Tag(name = "Truy vết / tracing")
@RestController
@PreAuthorize("hasRole('health-officer')")
class ExportController {

    private final Cases cases;
    private final ExportingContacts exporting;
    private final CsvAnswer answer;

    ExportController(Cases cases, ExportingContacts exporting, ExportSettings settings) {
        this.cases = cases;
        this.exporting = exporting;
        this.answer = new CsvAnswer(exporting, settings.bufferedRows());
    }

    @Schema(name = "ExportRequest")
    record ExportBody(
            @NotNull @Pattern(regexp = "csv", message = "only csv is offered")
            String format,

            @Schema(description = "Mục đích") @NotBlank @Size(max = 500)
            String purpose,

            @Schema(description = "Số quyết định") @NotBlank @Size(max = 100)
            String decisionNumber,

            @Schema(
                    description =
                            "Tên, điện thoại, địa chỉ; từng người được ghi lại / each person's reading is recorded")
            @Nullable
            Boolean includeNames) {}

    @Operation(
            summary = "Xuất danh sách người tiếp xúc / export the contacts",
            description =
                    "Mỗi lần xuất được ghi lại trước khi dữ liệu rời hệ thống. Người ngoài địa bàn được đánh dấu là không hiển thị. / Each export is recorded before anything leaves. People outside the officer's areas are marked as withheld. The headers or trailers Content-Digest and Tokhai-Rows say what the list holds.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(Examples.EXPORT)))
    @ApiResponse(
            responseCode = "200",
            description = "CSV (UTF-8, RFC 4180)",
            headers = {
                @Header(name = "Content-Digest", description = "SHA-256 (RFC 9530); a trailer for long lists"),
                @Header(name = "Tokhai-Rows", description = "Rows without the header; a trailer for long lists")
            },
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(Examples.CSV)))
    @ApiResponse(
            responseCode = "404",
            description = "Không có / no such case",
            content = @Content(mediaType = "application/problem+json"))
    @PostMapping(path = "/api/v1/cases/{caseId}/exports")
    void export(
            @PathVariable String caseId,
            @Valid @RequestBody ExportBody body,
            Authentication authentication,
            HttpServletResponse response)
            throws IOException {
        Officer officer = Officer.of(authentication);
        Case of = officer.find(cases, caseId);
        boolean named = Boolean.TRUE.equals(body.includeNames());
        var reading = new People.Reading(of.caseId(), body.purpose(), body.decisionNumber());
        answer.write(prepare(of, officer, reading, named), named, response);
    }

    private ExportingContacts.Export prepare(Case of, Officer officer, People.Reading reading, boolean named) {
        try {
            return exporting.prepare(of, officer.name(), reading, named);
        } catch (PeopleUnavailable e) {
            throw new ProblemException(TracingProblems.NAMES_UNAVAILABLE, "Try again, or export without names");
        } catch (PeopleRefused e) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Names are not open to you");
        }
    }
}
