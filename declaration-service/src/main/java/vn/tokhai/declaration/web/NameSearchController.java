package vn.tokhai.declaration.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.AreaScope;
import vn.tokhai.declaration.Justification;
import vn.tokhai.declaration.NameDirectory.Position;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PhoneNumber;
import vn.tokhai.declaration.Profile;
import vn.tokhai.declaration.SearchingNames;
import vn.tokhai.declaration.SearchingNames.Answer;
import vn.tokhai.declaration.SearchingNames.Cursor;
import vn.tokhai.declaration.SearchingNames.Question;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;

@Tag(name = "Cán bộ y tế / health officers")
@RestController
class NameSearchController {

    private static final String SEPARATOR = "-";
    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,3}(-[0-9]{1,8}){3}");
    private static final int MOST_SHOWN = 20;

    private final SearchingNames searching;

    NameSearchController(SearchingNames searching) {
        this.searching = searching;
    }

    record NameSearchRequest(
            @Schema(
                    description = "Có dấu hay không dấu; một hay nhiều từ / with or without marks",
                    example = "tran mau")
            @NotBlank
            @Size(max = 255)
            String name,

            @Schema(
                    description =
                            "Địa bàn; mọi địa bàn của cán bộ nếu bỏ trống / an area; all of the officer's when absent",
                    example = "2021:58/586")
            @Size(max = 20)
            @Nullable
            String area,

            @Schema(example = "1990") @Min(1900) @Max(2200) @Nullable
            Integer birthYear,

            @Schema(description = "Mục đích", example = "Truy vết ca bệnh") @NotBlank @Size(max = 500)
            String purpose,

            @Schema(description = "Số quyết định", example = "12/QĐ-KSBT") @NotBlank @Size(max = 100)
            String decisionNumber,

            @Size(max = 100) @Nullable String caseId,
            @Min(1) @Max(MOST_SHOWN) @Nullable Integer limit,

            @Schema(description = "Giá trị next của trang trước / next of the page before") @Size(max = 60) @Nullable
            String after) {
        @Override
        public String toString() {
            return "NameSearchRequest[redacted]";
        }
    }

    record NamesFound(List<NameFound> people, @Nullable String next) {}

    record NameFound(
            String personId,
            @Nullable String maskedName,
            @Nullable String maskedPhone,
            @Nullable AreaBody area) {
        static NameFound of(Person person) {
            Profile profile = person.profile();
            PhoneNumber phone = person.phone();
            return new NameFound(
                    person.id().toString(),
                    profile == null ? null : profile.maskedName(),
                    phone == null ? null : phone.masked(),
                    profile == null ? null : AreaBody.of(profile.area()));
        }
    }

    @Operation(
            summary = "Tìm người theo tên không dấu / find people by name without tone marks",
            description =
                    "Chỉ trong địa bàn của cán bộ; kết quả được che, được ghi lại và có giới hạn mỗi giờ. Trang có thể ngắn, next dẫn tiếp. / Inside the officer's areas only; masked, recorded, limited per hour. A page may be short; next leads on.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(Examples.NAME_SEARCH)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Tên và điện thoại được che / names and phones are masked",
            content = @Content(examples = @ExampleObject(Examples.NAMES_FOUND)))
    @PreAuthorize("hasRole('health-officer')")
    @PostMapping("/api/v1/people/name-search")
    NamesFound search(@Valid @RequestBody NameSearchRequest request, Authentication authentication) {
        String after = request.after();
        var question = new Question(scopesOf(request.area(), authentication), request.name(), request.birthYear());
        var why = new Justification(request.purpose(), request.decisionNumber(), request.caseId());
        Answer answer = searching.search(
                Caller.officer(authentication),
                question,
                why,
                after == null ? null : cursor(after),
                request.limit() == null ? MOST_SHOWN : request.limit());
        return switch (answer) {
            case Answer.Found(var people, var next) ->
                new NamesFound(people.stream().map(NameFound::of).toList(), next == null ? null : write(next));
            case Answer.NoName() ->
                throw ProblemException.invalid("/name", "Phải có chữ cái hoặc chữ số / has no letter or digit");
            case Answer.TooOften(var wait) ->
                throw ProblemException.retryLater(
                        ProblemType.TOO_MANY_REQUESTS, "Tìm quá nhiều lần / too many searches", wait);
            case Answer.NotRecorded() -> throw DeclarationProblems.notRecorded();
        };
    }

    /** Who answers for the whole nation has to say where to look. */
    private static List<AreaScope> scopesOf(@Nullable String asked, Authentication authentication) {
        Areas areas = Areas.of(authentication);
        if (asked != null) {
            AreaScope scope = AreaScope.parse(asked)
                    .orElseThrow(() -> ProblemException.invalid(
                            "/area", "Như 2021:58/586/22846 hoặc 2025:56/22846 / such as 2021:58/586/22846"));
            boolean inside = areas.entries().stream()
                    .anyMatch(entry -> entry.equals("nation") || (asked + "/").startsWith(entry + "/"));
            // outside: nobody, and the answer does not tell why
            return inside ? List.of(scope) : List.of();
        }
        if (areas.entries().contains("nation")) {
            throw ProblemException.invalid("/area", "Cần một địa bàn / an area is needed");
        }
        return areas.entries().stream()
                .sorted()
                .map(AreaScope::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String write(Cursor cursor) {
        return String.join(
                SEPARATOR,
                Integer.toString(cursor.scope()),
                Integer.toString(cursor.word()),
                Integer.toString(cursor.position().page()),
                Integer.toString(cursor.position().entry()));
    }

    private static Cursor cursor(String after) {
        if (!CURSOR.matcher(after).matches()) {
            throw ProblemException.invalid("/after", "has the wrong form");
        }
        int[] parts = Pattern.compile(SEPARATOR)
                .splitAsStream(after)
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Cursor(parts[0], parts[1], new Position(parts[2], parts[3]));
    }
}
