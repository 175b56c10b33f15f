package vn.tokhai.declaration.health.web;

/** Examples of the API document. */
final class LockdownExamples {

    private static final String FACTS = "{\"lockdownId\": \"0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f\","
            + " \"area\": {\"structure\": \"2021\", \"province\": \"58\", \"district\": \"586\", \"ward\": \"22846\"},"
            + " \"hamlet\": \"Thôn Mẫu\", \"startsOn\": \"2021-06-01\", \"plannedEndOn\": \"2021-06-14\","
            + " \"decisionNumber\": \"12/QĐ-UBND\"";

    static final String OPENING = FACTS + "}";
    static final String LOCKDOWN =
            FACTS + ", \"kind\": \"locked-down-hamlet\", \"state\": \"open\", \"decidedAt\": \"2021-06-01T05:00:00Z\"}";
    static final String LOCKDOWNS = "{\"lockdowns\": [" + LOCKDOWN + "]}";
    static final String EXTENSION = "{\"plannedEndOn\": \"2021-06-28\", \"decisionNumber\": \"15/QĐ-UBND\"}";
    static final String END = "{\"decisionNumber\": \"16/QĐ-UBND\"}";

    private LockdownExamples() {}
}
