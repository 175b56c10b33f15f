package vn.tokhai.declaration.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.Form;

/** The compiled schema of one form. The library's messages repeat values and know one language, so ours are told instead. */
final class FormSchema {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_FAULTS = 200;
    private static final int LONGEST_NAME = 100;

    private final Schema schema;

    FormSchema(Form form) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(JSON.valueToTree(form.schema()));
        schema.initializeValidators();
    }

    List<Fault> misfits(Map<String, Object> answers) {
        Map<String, Fault> byPointer = new LinkedHashMap<>();
        for (Error error : schema.validate(JSON.valueToTree(answers))) {
            String pointer = pointerOf(error);
            byPointer.putIfAbsent(pointer, new Fault(pointer, FaultTexts.of(error)));
            if (byPointer.size() == MOST_FAULTS) {
                break;
            }
        }
        return List.copyOf(byPointer.values());
    }

    /** A field that is missing or unknown is at fault itself, not the object around it. */
    private static String pointerOf(Error error) {
        String around = error.getInstanceLocation().toString();
        String property = error.getProperty();
        return property == null
                ? around
                : around + "/" + shortened(property.replace("~", "~0").replace("/", "~1"));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
