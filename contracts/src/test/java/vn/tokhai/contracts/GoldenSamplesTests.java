package vn.tokhai.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sample ever released is read, means the same, and fits its schema. Samples are only ever added. */
class GoldenSamplesTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    record Sample(String type, int number, String text) {

        @Override
        public String toString() {
            return type + "/" + number;
        }
    }

    static Stream<Sample> samples() {
        return Payloads.byType().keySet().stream().flatMap(type -> samplesOf(type).stream());
    }

    static Stream<String> types() {
        return Payloads.byType().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAndWritesEachSampleUnchanged(Sample sample) {
        Object read = JSON.readValue(sample.text(), Payloads.byType().get(sample.type()));

        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(sample.text()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fitsEachSampleToItsSchema(Sample sample) {
        assertThat(schema(sample.type()).validate(sample.text(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasASampleOfEachType(String type) {
        assertThat(samplesOf(type)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatANewerProducerAdded(Sample sample) {
        String newer = sample.text().stripTrailing().replaceFirst("\\{", "{\"addedLater\": true,");

        assertThat(JSON.readValue(newer, Payloads.byType().get(sample.type()))).isNotNull();
        assertThat(schema(sample.type()).validate(newer, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnEmptyObject(String type) {
        assertThat(schema(type).validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void namesTheTypeOfAPayload() {
        Sample sample = samplesOf("visit.opened").getFirst();
        Object read = JSON.readValue(sample.text(), Payloads.byType().get("visit.opened"));

        assertThat(EventTypes.typeOf(read)).isEqualTo("visit.opened");
    }

    private static List<Sample> samplesOf(String type) {
        List<Sample> samples = new ArrayList<>();
        for (int number = 1; ; number++) {
            String text = resource("/golden/" + type + "/" + number + ".json");
            if (text.isEmpty()) {
                return samples;
            }
            samples.add(new Sample(type, number, text));
        }
    }

    private static Schema schema(String type) {
        String text = resource("/schemas/" + type + ".v1.schema.json");
        assertThat(text).as("schema of %s", type).isNotEmpty();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static String resource(String path) {
        try (InputStream in = GoldenSamplesTests.class.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
