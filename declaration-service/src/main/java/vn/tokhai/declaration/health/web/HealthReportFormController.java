package vn.tokhai.declaration.health.web;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.health.DangerRule;
import vn.tokhai.declaration.health.Label;
import vn.tokhai.declaration.health.ReportForm;
import vn.tokhai.declaration.health.ReportPlans;

@Tag(name = "Sức khỏe hằng ngày / daily health")
@RestController
class HealthReportFormController {

    private final FormBody body;

    HealthReportFormController(ReportForm form, ReportPlans plans) {
        List<SlotTimes> slots = plans.times().entrySet().stream()
                .map(slot -> new SlotTimes(
                        slot.getKey(),
                        slot.getValue().label(),
                        slot.getValue().opensAt(),
                        slot.getValue().remindAt(),
                        slot.getValue().dueAt()))
                .sorted(Comparator.comparing(SlotTimes::key))
                .toList();
        this.body = new FormBody(
                form.version(),
                form.source(),
                form.fields(),
                form.dangers(),
                plans.version(),
                plans.source(),
                slots,
                plans.plans());
    }

    /** @param plans keys of the slots of a day by kind of quarantine; times are those of Asia/Ho_Chi_Minh */
    record FormBody(
            int version,
            String source,
            List<ReportForm.Field> fields,
            List<DangerRule> dangers,
            int planVersion,
            String planSource,
            List<SlotTimes> slots,
            Map<String, List<String>> plans) {}

    record SlotTimes(String key, Label label, LocalTime opensAt, LocalTime remindAt, LocalTime dueAt) {}

    @Operation(
            summary = "Biểu mẫu sức khỏe hằng ngày / the daily health form",
            description =
                    "Các trường, giới hạn, dấu hiệu nguy hiểm và giờ báo cáo theo loại cách ly. / Fields, bounds, danger signs and times per kind of quarantine.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Phiên bản hiện hành / the version in force",
            content = @Content(examples = @ExampleObject(HealthExamples.FORM)))
    @PreAuthorize("isAuthenticated()")
    @GetMapping("/api/v1/health-report-form")
    FormBody form() {
        return body;
    }
}
