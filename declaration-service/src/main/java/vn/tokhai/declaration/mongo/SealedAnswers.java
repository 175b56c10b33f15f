package vn.tokhai.declaration.mongo;

import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.Answers;

/** Answers are sealed as one JSON text: forms differ, and a list of field names alone would tell something. */
final class SealedAnswers {

    private static final String ANSWERS = "answers";
    private static final String REPORT_RISK = "reportRisk";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    static void put(SealedFields fields, Answers answers, boolean reportRisk) {
        fields.put(ANSWERS, JSON.writeValueAsString(answers.values()));
        fields.put(REPORT_RISK, reportRisk);
    }

    static Answers answers(SealedFields fields) {
        return new Answers(JSON.readValue(fields.require(ANSWERS), VALUES));
    }

    static boolean reportRisk(SealedFields fields) {
        return Boolean.parseBoolean(fields.require(REPORT_RISK));
    }

    private SealedAnswers() {}
}
