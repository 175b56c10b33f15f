package vn.tokhai.declaration.web;

import jakarta.validation.Valid;
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

import vn.tokhai.declaration.Justification;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.PhoneNumbers;
import vn.tokhai.declaration.SearchingPeople;
import vn.tokhai.declaration.SearchingPeople.Answer;
import vn.tokhai.declaration.SearchingPeople.Key;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Cán bộ y tế / health officers")
@RestController
class PeopleSearchController {

    private final SearchingPeople searching;
    private final PhoneNumbers phones;

    PeopleSearchController(SearchingPeople searching, PhoneNumbers phones) {
        this.searching = searching;
        this.phones = phones;
    }

    record SearchRequest(
            @Schema(description = "Số cá nhân / personal number", example = "1406.00121017") @Nullable
            String number,

            @Schema(description = "Thay cho number / instead of number", example = "0912345678") @Nullable
            String phone,

            @Schema(description = "Mục đích", example = "Xác minh người khai hộ") @NotBlank @Size(max = 500)
            String purpose,

            @Schema(description = "Số quyết định", example = "12/QĐ-KSBT") @NotBlank @Size(max = 100)
            String decisionNumber,

            @Size(max = 100) @Nullable String caseId) {

        @Override
        public String toString() {
            return "SearchRequest[redacted]";
        }
    }

    record Found(
            String personId,
            @Nullable String maskedName,
            @Nullable AreaBody area) {}

    @Operation(
            summary = "Tìm một người theo số hoặc điện thoại / find a person by number or phone",
            description =
                    "Chỉ trong địa bàn của cán bộ; mỗi lần tìm được ghi lại; có giới hạn mỗi giờ. / Inside the officer's areas only; each finding is recorded; limited per hour.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(Examples.SEARCH)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Tên được che / the name is masked",
            content = @Content(examples = @ExampleObject(Examples.FOUND)))
    @NotFoundAnswer
    @PreAuthorize("hasRole('health-officer')")
    @PostMapping("/api/v1/people/search")
    Found search(@Valid @RequestBody SearchRequest request, Authentication authentication) {
        var why = new Justification(request.purpose(), request.decisionNumber(), request.caseId());
        return switch (searching.search(Caller.officer(authentication), keyOf(request), why)) {
            case Answer.Found found ->
                new Found(found.personId().toString(), found.maskedName(), AreaBody.of(found.area()));
            case Answer.NotFound() ->
                throw new ProblemException(
                        ProblemType.NOT_FOUND, "Không có trong địa bàn của bạn / nobody in your areas");
            case Answer.TooOften(var wait) ->
                throw ProblemException.retryLater(
                        ProblemType.TOO_MANY_REQUESTS, "Tìm quá nhiều lần / too many searches", wait);
            case Answer.NotRecorded() -> throw DeclarationProblems.notRecorded();
        };
    }

    private Key keyOf(SearchRequest request) {
        String number = request.number();
        String phone = request.phone();
        if (number != null && phone == null) {
            return PersonalNumber.parse(number)
                    .<Key>map(Key.ByNumber::new)
                    .orElseThrow(() -> ProblemException.invalid(
                            "/number", "Sai số hoặc sai chữ số kiểm tra / not a number, or its check digit is wrong"));
        }
        if (phone != null && number == null) {
            return phones.read(phone)
                    .<Key>map(Key.ByPhone::new)
                    .orElseThrow(() -> ProblemException.invalid(
                            "/phone", "Không phải số di động / is not the number of a mobile phone"));
        }
        throw ProblemException.invalid("/number", "Cần đúng một: number hoặc phone / exactly one of number and phone");
    }
}
