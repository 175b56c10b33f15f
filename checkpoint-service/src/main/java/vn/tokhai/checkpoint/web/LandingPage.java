package vn.tokhai.checkpoint.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Details;
import vn.tokhai.checkpoint.Hotlines;
import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.Unit;

/** Fills the templates under {@code landing}; every value is escaped, nothing is loaded from elsewhere. */
@Component
class LandingPage {

    private final String frame;
    private final String style;
    private final String placeBody;
    private final String closedBody;
    private final String forgedBody;
    private final String revokedBody;
    private final String outdatedBody;
    private final CheckpointKinds kinds;
    private final PlaceNames names;
    private final Hotlines hotlines;

    LandingPage(CheckpointKinds kinds, PlaceNames names, Hotlines hotlines) throws IOException {
        this.kinds = kinds;
        this.names = names;
        this.hotlines = hotlines;
        this.frame = read("frame.html");
        this.style = read("style.css");
        this.placeBody = read("place.html");
        this.closedBody = read("closed.html");
        this.forgedBody = read("forged.html");
        this.revokedBody = read("revoked.html");
        this.outdatedBody = read("outdated.html");
    }

    String of(Place place, String token) {
        Map<String, String> values = values(place, token);
        return switch (place.status()) {
            case ACTIVE -> page("place", placeBody, values);
            case SUSPENDED, CLOSED -> page("closed", closedBody, values);
        };
    }

    /** Of a copy that the owner made void. */
    String revoked(Place place, String token) {
        return page("forged", revokedBody, values(place, token));
    }

    /** Of a picture of a screen that shows another code by now. */
    String outdated(Place place, String token) {
        return page("closed", outdatedBody, values(place, token));
    }

    private Map<String, String> values(Place place, String token) {
        Details details = place.checkpoint().details();
        CheckpointKind kind = kinds.get(details.kind());
        Map<String, String> values = values(token);
        values.put("name", details.name());
        values.put("kindVi", kind.vi());
        values.put("kindEn", kind.en());
        values.put("unit", place.units().stream().map(Unit::name).collect(Collectors.joining(" › ")));
        Place formerly = place.formerly();
        values.put(
                "formerly",
                formerly == null
                        ? ""
                        : "Trước đây · Formerly: "
                                + formerly.checkpoint().details().name());
        values.put("address", details.addressLine());
        values.put("area", names.areaName(details.area()));
        String provincial = hotlines.of(details.area()).provincial();
        values.put("provincial", provincial == null ? "" : " hoặc " + provincial);
        return values;
    }

    String forged(String token) {
        return page("forged", forgedBody, values(token));
    }

    /** The page runs nothing and loads nothing; its one style is allowed by its digest. */
    String contentSecurityPolicy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest)
                    + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private Map<String, String> values(String token) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("national", hotlines.national());
        values.put("report", "/c/" + UriUtils.encodePathSegment(token, StandardCharsets.UTF_8) + "/report");
        return values;
    }

    private String page(String state, String body, Map<String, String> values) {
        String filled = body;
        for (Map.Entry<String, String> value : values.entrySet()) {
            // "{" is escaped too, so that no value can be taken for a place of another
            String escaped = HtmlUtils.htmlEscape(value.getValue(), "UTF-8").replace("{", "&#123;");
            filled = filled.replace("{{" + value.getKey() + "}}", escaped);
        }
        return frame.replace("{{state}}", state).replace("{{style}}", style).replace("{{body}}", filled);
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("landing/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
