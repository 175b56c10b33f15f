package vn.tokhai.declaration.health.web;

/** Examples of the API document. */
final class HealthExamples {

    private static final String ID = "0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f";
    private static final String PERSON = "5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e";
    private static final String AREA =
            "{\"structure\": \"2021\", \"province\": \"58\", \"district\": \"586\", \"ward\": \"22846\"}";

    static final String OPENING = "{\"quarantineId\": \"" + ID + "\", \"personId\": \"" + PERSON
            + "\", \"kind\": \"centralised\", \"area\": " + AREA
            + ", \"place\": \"Khu cách ly tập trung Mẫu\", \"checkpointId\": \"9XK2M4T7QWEZR\", \"startsOn\": \"2021-06-01\","
            + " \"plannedEndOn\": \"2021-06-21\", \"decisionNumber\": \"12/QĐ-UBND\"}";

    private static final String BODY = "{\"quarantineId\": \"" + ID + "\", \"personId\": \"" + PERSON
            + "\", \"kind\": \"centralised\", \"area\": " + AREA
            + ", \"checkpointId\": \"9XK2M4T7QWEZR\", \"startsOn\": \"2021-06-01\", \"plannedEndOn\": \"2021-06-21\","
            + " \"state\": \"open\", \"decisionNumber\": \"12/QĐ-UBND\", \"planVersion\": 1,"
            + " \"openedAt\": \"2021-06-01T05:00:00Z\"";

    static final String QUARANTINE = BODY + "}";
    static final String QUARANTINES =
            "{\"quarantines\": [" + BODY + "}], \"next\": \"MjAyMTo1OC81ODYvMjI4NDYKMAphCmI\"}";
    static final String EXTENSION = "{\"plannedEndOn\": \"2021-06-28\", \"decisionNumber\": \"15/QĐ-UBND\"}";
    static final String END =
            "{\"reason\": \"early\", \"endedOn\": \"2021-06-14\", \"decisionNumber\": \"16/QĐ-UBND\"}";

    private static final String SLOT =
            "{\"on\": \"2021-06-02\", \"key\": \"morning\", \"opensAt\": \"2021-06-01T22:00:00Z\", \"dueAt\": \"2021-06-02T03:00:00Z\"}";

    static final String MY_QUARANTINES =
            "{\"quarantines\": [{\"quarantine\": " + BODY + "}, \"nextReport\": " + SLOT + "}]}";

    static final String REPORT =
            "{\"reportId\": \"018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10\", \"measuredAt\": \"2021-06-02T00:25:00Z\","
                    + " \"answers\": {\"symptoms\": [\"cough\"], \"temperature\": 37.2, \"spo2\": 97, \"pulse\": 80}}";

    private static final String KEPT = "\"reportId\": \"018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10\", \"slot\": " + SLOT
            + ", \"late\": false, \"reportedBy\": \"person\", \"measuredAt\": \"2021-06-02T00:25:00Z\","
            + " \"receivedAt\": \"2021-06-02T00:25:02Z\"";

    static final String REPORTED = "{" + KEPT + ", \"dangers\": []}";

    private static final String STORED = "{" + KEPT
            + ", \"formVersion\": 1, \"answers\": {\"symptoms\": [\"cough\"], \"temperature\": 37.2}, \"dangers\": []}";

    static final String REPORTS = "{\"reports\": [" + STORED + "], \"next\": \"2021-05-26\"}";
    static final String READING =
            "{\"purpose\": \"Theo dõi sức khỏe\", \"decisionNumber\": \"12/QĐ-UBND\", \"caseId\": \"case-1\"}";
    static final String READ =
            "{\"recordId\": \"0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55\", \"place\": \"Khu cách ly tập trung Mẫu\","
                    + " \"reports\": [" + STORED + "]}";
    static final String MISSING = "{\"missing\": [{\"quarantineId\": \"" + ID + "\", \"personId\": \"" + PERSON
            + "\", \"kind\": \"centralised\", \"area\": " + AREA + ", \"slot\": " + SLOT + "}]}";

    private static final String DANGER_BODY =
            "{\"dangerId\": \"01791a2b-3c4d-3e5f-8a6b-7c8d9e0f1a2b\", \"quarantineId\": \"" + ID
                    + "\", \"personId\": \"" + PERSON + "\", \"area\": " + AREA
                    + ", \"signs\": [{\"key\": \"low-spo2\", \"vi\": \"SpO2 dưới 95%\", \"en\": \"SpO2 below 95%\"}],"
                    + " \"foundAt\": \"2021-06-02T00:25:02Z\"";

    static final String DANGERS = "{\"dangers\": [" + DANGER_BODY + "}]}";
    static final String ACKNOWLEDGEMENT = "{\"note\": \"Đã cử trạm y tế đến / the health station is on its way\"}";
    static final String DANGER =
            DANGER_BODY + ", \"acknowledgedBy\": \"officer.ninhthuan\", \"acknowledgedAt\": \"2021-06-02T00:31:00Z\"}";
    static final String FORM =
            "{\"version\": 1, \"fields\": [{\"key\": \"temperature\", \"type\": \"NUMBER\", \"label\": {\"vi\": \"Nhiệt độ\", \"en\": \"Temperature\"},"
                    + " \"unit\": \"°C\", \"min\": 30, \"max\": 45, \"decimals\": 1, \"longest\": 0, \"choices\": [], \"requiredFor\": [\"centralised\"]}],"
                    + " \"dangers\": [], \"planVersion\": 1, \"slots\": [{\"key\": \"morning\", \"label\": {\"vi\": \"Buổi sáng\", \"en\": \"Morning\"},"
                    + " \"opensAt\": \"05:00:00\", \"remindAt\": \"08:30:00\", \"dueAt\": \"10:00:00\"}], \"plans\": {\"home\": [\"morning\", \"afternoon\"]}}";

    private HealthExamples() {}
}
