package vn.tokhai.declaration.web;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.RiskAssessment;

/** What a declaration amounts to, and what the person should do. */
@Schema(name = "Risk", description = "Mức nguy cơ và lời khuyên / risk level and advice")
record RiskBody(
        @Schema(allowableValues = {"none", "low", "medium", "high"})
        String level,

        @Schema(description = "Các quy tắc áp dụng / keys of the rules that applied")
        List<String> rules,

        String rulesVersion,
        List<RiskAssessment.Advice> advice) {

    static @Nullable RiskBody of(@Nullable RiskAssessment risk) {
        return risk == null
                ? null
                : new RiskBody(
                        risk.level().name().toLowerCase(Locale.ROOT), risk.rules(), risk.rulesVersion(), risk.advice());
    }

    @Override
    public String toString() {
        return "RiskBody[redacted]";
    }
}
