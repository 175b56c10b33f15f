package vn.tokhai.declaration;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One version of a form, as data: which answers it takes (JSON Schema 2020-12) and how to show it. Texts are keyed by
 * language, {@code vi} and {@code en} at least. A published version never changes.
 *
 * @param key such as {@code citizen}
 * @param source where its questions come from
 * @param validity how long a declaration on it holds
 * @param schema of the answers, an object
 */
public record Form(
        String key,
        int version,
        Map<String, String> title,
        Map<String, String> description,
        Map<String, String> source,
        Duration validity,
        Map<String, String> consent,
        Map<String, String> notice,
        List<Section> sections,
        List<Field> fields,
        Map<String, Object> schema) {

    /** Fields under one heading. */
    public record Section(String key, Map<String, String> label) {}

    /**
     * A question.
     *
     * @param field JSON pointer into the answers, one level deep
     * @param order position on the page
     * @param widget what to ask it with, such as {@code radio}
     * @param rule what the schema cannot say; see {@link FieldRule}
     * @param shownWhen asked only then; an answer to a question that was not asked is not kept
     * @param prefill whether an earlier answer may fill it in
     * @param attention answers that ask for the attention of health staff
     */
    public record Field(
            String field,
            String section,
            int order,
            Map<String, String> label,
            @Nullable Map<String, String> help,
            String widget,
            FieldRule rule,
            @Nullable List<Option> options,
            @Nullable Condition shownWhen,
            boolean prefill,
            List<Object> attention) {

        String name() {
            return field.substring(1);
        }

        boolean askedIn(Map<String, Object> answers) {
            return shownWhen == null || shownWhen.holdsIn(answers);
        }
    }

    /** One of the answers to choose from. */
    public record Option(String value, Map<String, String> label) {}

    /** Holds when the answer to another question is one of these. */
    public record Condition(String field, List<Object> in) {

        boolean holdsIn(Map<String, Object> answers) {
            Object answer = answers.get(field.substring(1));
            return answer != null && in.contains(answer);
        }
    }

    /** Whether an answer asks for attention. */
    boolean reportsRisk(Answers answers) {
        return fields.stream().anyMatch(field -> {
            Object answer = answers.values().get(field.name());
            return answer != null && field.attention().contains(answer);
        });
    }
}
