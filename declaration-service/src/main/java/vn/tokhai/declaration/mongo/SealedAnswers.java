package vn.tokhai.declaration.mongo;

import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.Answers;
import vn.tokhai.declaration.Findings;

/** Answers are sealed as one JSON text: forms differ, and a list of field names alone would tell something. */
final class SealedAnswers {

    private static final String ANSWERS = "answers";
    private static final String FINDINGS = "findings";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    static void put(SealedFields fields, Answers answers) {
        fields.put(ANSWERS, JSON.writeValueAsString(answers.values()));
    }

    static void put(SealedFields fields, Findings findings) {
        fields.put(FINDINGS, JSON.writeValueAsString(findings));
    }

    static Answers answers(SealedFields fields) {
        return new Answers(JSON.readValue(fields.require(ANSWERS), VALUES));
    }

    static Findings findings(SealedFields fields) {
        return JSON.readValue(fields.require(FINDINGS), Findings.class);
    }

    private SealedAnswers() {}
}
