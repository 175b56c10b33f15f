package vn.tokhai.declaration.risk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.risk.RiskRules;

@Tag(name = "Nguy cơ / risk")
@RestController
class RiskRulesController {

    private static final String EXAMPLE = """
            {"version": "2021-06.1", "source": "…", "symptoms": {"fever": "fever"}, "words": {"fever": ["sot"]},
             "textFields": ["symptomsNote"], "areaFields": ["area"], "countryFields": ["countriesIn14Days"],
             "rules": [{"key": "contact-with-patient", "label": {"vi": "Tiếp xúc với người bệnh", "en": "Contact with a patient"},
                        "level": "HIGH", "answer": {"field": "contactWithPatient", "in": [true]}}],
             "advice": {"HIGH": {"vi": "Ở yên tại chỗ", "en": "Stay where you are"}}}
            """;

    private final RiskRules rules;

    RiskRulesController(RiskRules rules) {
        this.rules = rules;
    }

    @Operation(
            summary = "Quy tắc đánh giá nguy cơ / the risk rules",
            description =
                    "Phiên bản hiện hành; mức của tờ khai là mức cao nhất trong các quy tắc áp dụng. / The version in force; a declaration has the highest level of the rules that apply.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Các quy tắc / the rules",
            content = @Content(examples = @ExampleObject(EXAMPLE)))
    @PreAuthorize("isAuthenticated()")
    @GetMapping("/api/v1/risk-rules")
    RiskRules rules() {
        return rules;
    }
}
