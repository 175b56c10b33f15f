package vn.tokhai.tracing.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.tracing.RuleSet;
import vn.tokhai.tracing.RuleSets;

@Tag(name = "Truy vết / tracing")
@RestController
class RuleSetController {

    private final RuleSets ruleSets;

    RuleSetController(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    record RuleSetList(List<RuleSet> ruleSets) {}

    @Operation(
            summary = "Các bộ quy tắc truy vết / the rule sets for tracing",
            description = "Mỗi con số có nguồn và mức độ kiểm chứng. / Each figure with its source and how sure it is.")
    @ApiResponse(
            responseCode = "200",
            description = "Cũ trước, mới sau / oldest first",
            content =
                    @Content(
                            schema = @Schema(implementation = RuleSetList.class),
                            examples = @ExampleObject(Examples.RULE_SETS)))
    @GetMapping("/api/v1/rule-sets")
    RuleSetList list() {
        return new RuleSetList(ruleSets.all());
    }
}
