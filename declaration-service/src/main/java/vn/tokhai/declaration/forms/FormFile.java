package vn.tokhai.declaration.forms;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.FieldRule;
import vn.tokhai.declaration.Form;

/** A form as it stands in its file, where what is usual is left out. */
record FormFile(
        String key,
        int version,
        Map<String, String> title,
        Map<String, String> description,
        Map<String, String> source,
        Duration validity,
        Map<String, String> consent,
        Map<String, String> notice,
        List<Form.Section> sections,
        List<FieldEntry> fields,
        Map<String, Object> schema) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Form read(InputStream file) {
        return JSON.readValue(file, FormFile.class).toForm();
    }

    Form toForm() {
        return new Form(
                key,
                version,
                title,
                description,
                source,
                validity,
                consent,
                notice,
                sections,
                fields.stream().map(FieldEntry::toField).toList(),
                schema);
    }

    record FieldEntry(
            String field,
            String section,
            int order,
            Map<String, String> label,
            @Nullable Map<String, String> help,
            String widget,
            @Nullable FieldRule rule,
            @Nullable List<Form.Option> options,
            Form.@Nullable Condition shownWhen,
            @Nullable Boolean prefill,
            @Nullable List<Object> attention) {

        Form.Field toField() {
            return new Form.Field(
                    field,
                    section,
                    order,
                    label,
                    help,
                    widget,
                    rule == null ? FieldRule.LINE : rule,
                    options,
                    shownWhen,
                    Boolean.TRUE.equals(prefill),
                    attention == null ? List.of() : attention);
        }
    }
}
