package vn.tokhai.local.demo;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Synthetic people and what they declare; the names say that nobody is meant. */
public final class Residents {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> MOBILE_PREFIXES = List.of("032", "036", "070", "079", "083", "086", "091", "098");

    /** Ninh Hải district of Ninh Thuận, structure 2021. */
    public static final Map<String, String> NINH_HAI =
            Map.of("structure", "2021", "province", "58", "district", "586", "ward", "22846");

    private Residents() {}

    /** A well-formed Vietnamese mobile number; nothing is sent to it on the local platform. */
    public static String phone() {
        return MOBILE_PREFIXES.get(RANDOM.nextInt(MOBILE_PREFIXES.size()))
                + "%07d".formatted(RANDOM.nextInt(10_000_000));
    }

    /** The form "khai báo toàn dân", everything denied. */
    public static Map<String, Object> citizenForm(String fullName) {
        return citizenForm(fullName, NINH_HAI);
    }

    public static Map<String, Object> citizenForm(String fullName, Map<String, String> area) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("fullName", fullName);
        answers.put("birthYear", 1960 + RANDOM.nextInt(45));
        answers.put("gender", RANDOM.nextBoolean() ? "FEMALE" : "MALE");
        answers.put("nationality", "VN");
        answers.put("area", area);
        answers.put("address", "Thôn Mẫu, số " + (1 + RANDOM.nextInt(99)));
        answers.put("travelledIn14Days", false);
        answers.put("symptomsIn14Days", false);
        answers.put("contactWithPatient", false);
        answers.put("contactFromEpidemicCountry", false);
        answers.put("contactWithSymptomatic", false);
        return declaration("citizen", answers);
    }

    /** A declaration on any form, with an id of its own. */
    public static Map<String, Object> declaration(String form, Map<String, Object> answers) {
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("declarationId", UUID.randomUUID().toString());
        declaration.put("form", form);
        declaration.put("answers", answers);
        return declaration;
    }

    /** The seed's fields of a checkpoint. */
    public static Map<String, Object> checkpointForm(String name, String kind, String phone) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("requestId", UUID.randomUUID().toString());
        form.put("name", name);
        form.put("kind", kind);
        form.put("phone", phone);
        form.put("area", NINH_HAI);
        form.put("position", "Cổng chính");
        form.put("address", "Thôn Mẫu");
        return form;
    }

    /** A scan with an id of its own. */
    public static Map<String, Object> scan(String code, Instant scannedAt) {
        Map<String, Object> scan = new LinkedHashMap<>();
        scan.put("scanId", UUID.randomUUID().toString());
        scan.put("code", code);
        scan.put("scannedAt", scannedAt.toString());
        return scan;
    }
}
