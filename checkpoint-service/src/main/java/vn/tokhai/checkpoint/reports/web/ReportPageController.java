package vn.tokhai.checkpoint.reports.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import vn.tokhai.checkpoint.Hotlines;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.reports.PosterReport;
import vn.tokhai.checkpoint.reports.ReportForm;
import vn.tokhai.checkpoint.reports.ReportingPosters;

/** The form behind "report this poster" on the page of a code. A plain form: it works in every browser, without a script. */
@RestController
@Hidden
class ReportPageController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ReportingPosters reporting;
    private final ReportLimits limits;
    private final Hotlines hotlines;
    private final String form;
    private final String thanks;
    private final String style;

    ReportPageController(ReportingPosters reporting, ReportLimits limits, Hotlines hotlines) throws IOException {
        this.reporting = reporting;
        this.limits = limits;
        this.hotlines = hotlines;
        this.form = read("reports/form.html");
        this.thanks = read("reports/thanks.html");
        this.style = read("landing/style.css") + read("reports/form.css");
    }

    @GetMapping({"/c/{token}/report", "/C/{token}/report"})
    ResponseEntity<String> form(@PathVariable String token) {
        return page(
                HttpStatus.OK,
                form.replace("{{reportId}}", UUID.randomUUID().toString()).replace("{{problem}}", ""));
    }

    @PostMapping(
            path = {"/c/{token}/report", "/C/{token}/report"},
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> take(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String reportId,
            @RequestParam(required = false) @Nullable String note,
            HttpServletRequest request) {
        limits.count(ReportAreas.addressOf(request));
        // a link again, so that it is judged as one however damaged the token is
        String code = "https://poster/c/" + token;
        Outcome<PosterReport> outcome = reporting.report(new ReportForm(reportId, code, null, null, note));
        if (outcome instanceof Outcome.Done<PosterReport>) {
            return page(HttpStatus.ACCEPTED, thanks.replace("{{national}}", escaped(hotlines.national())));
        }
        return page(
                HttpStatus.BAD_REQUEST,
                form.replace("{{reportId}}", UUID.randomUUID().toString())
                        .replace(
                                "{{problem}}", "Không nhận được, hãy viết ngắn hơn · Not received, please write less"));
    }

    private ResponseEntity<String> page(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", policy())
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(body.replace("{{style}}", style));
    }

    private String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest)
                    + "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }
}
