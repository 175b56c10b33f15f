package vn.tokhai.declaration.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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

import vn.tokhai.declaration.CardNumber;
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

            @Schema(
                    description = "CCCD, CMND, hộ chiếu thay cho number / identity card or passport instead of number",
                    example = "058190001234")
            @Size(max = 40)
            @Nullable
            String identityNumber,

            @Schema(description = "Nước cấp hộ chiếu, mặc định VN / of a passport, VN when absent", example = "VN")
            @Pattern(regexp = "[A-Z]{2}")
            @Nullable
            String nationality,

            @Schema(description = "Số thẻ BHYT, 10 số hoặc 15 ký tự / insurance card", example = "GD4580123456789")
            @Size(max = 40)
            @Nullable
            String healthInsuranceNumber,

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
            @Nullable AreaBody area,

            @Schema(description = "Những người khác cùng khai thẻ này / others who say that the card is theirs")
            List<OtherFound> others) {

        static Found of(Answer.Found found) {
            return new Found(
                    found.personId().toString(),
                    found.maskedName(),
                    AreaBody.of(found.area()),
                    found.others().stream()
                            .map(other -> new OtherFound(
                                    other.personId().toString(), other.maskedName(), AreaBody.of(other.area())))
                            .toList());
        }
    }

    record OtherFound(
            String personId,
            @Nullable String maskedName,
            @Nullable AreaBody area) {}

    @Operation(
            summary = "Tìm một người theo số, điện thoại hoặc thẻ / find a person by number, phone or card",
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
            case Answer.Found found -> Found.of(found);
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
        String identity = request.identityNumber();
        String insurance = request.healthInsuranceNumber();
        if (Stream.of(number, phone, identity, insurance)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw ProblemException.invalid(
                    "/number",
                    "Cần đúng một: number, phone, identityNumber, healthInsuranceNumber / exactly one of these");
        }
        if (number != null) {
            return PersonalNumber.parse(number)
                    .<Key>map(Key.ByNumber::new)
                    .orElseThrow(() -> ProblemException.invalid(
                            "/number", "Sai số hoặc sai chữ số kiểm tra / not a number, or its check digit is wrong"));
        }
        if (phone != null) {
            return phones.read(phone)
                    .<Key>map(Key.ByPhone::new)
                    .orElseThrow(() -> ProblemException.invalid(
                            "/phone", "Không phải số di động / is not the number of a mobile phone"));
        }
        if (identity != null) {
            return CardNumber.identity(identity, Objects.requireNonNullElse(request.nationality(), "VN"))
                    .<Key>map(Key.ByCard::new)
                    .orElseThrow(() -> ProblemException.invalid(
                            "/identityNumber", "Không phải số giấy tờ / is not the number of an identity card"));
        }
        return CardNumber.insurance(Objects.requireNonNull(insurance))
                .<Key>map(Key.ByCard::new)
                .orElseThrow(() -> ProblemException.invalid(
                        "/healthInsuranceNumber", "Không phải số thẻ BHYT / is not the number of an insurance card"));
    }
}
