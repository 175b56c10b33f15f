package vn.tokhai.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The document tells of every topic and every event, and of nothing else. */
class AsyncApiTests {

    private final Map<String, Object> document = read();

    @Test
    void listsEveryTopic() {
        Set<String> addresses = map(document, "channels").values().stream()
                .map(channel -> String.valueOf(((Map<?, ?>) channel).get("address")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> topics = Stream.concat(
                        Topics.ALL.stream().map(Topic::name),
                        Stream.of(Topics.provinceFeed("{code}").name()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(addresses).isEqualTo(topics);
    }

    @Test
    void describesEveryEventByItsSchemaWithAnExample() {
        Map<String, Object> messages = map(map(document, "components"), "messages");

        assertThat(messages.values().stream().map(message -> String.valueOf(((Map<?, ?>) message).get("name"))))
                .containsExactlyInAnyOrderElementsOf(Payloads.byType().keySet());
        for (Object value : messages.values()) {
            Map<?, ?> message = (Map<?, ?>) value;
            Object reference =
                    Objects.requireNonNull((Map<?, ?>) message.get("payload")).get("$ref");
            assertThat(reference).isEqualTo("./schemas/" + message.get("name") + ".v1.schema.json");
            assertThat((List<?>) message.get("examples")).isNotEmpty();
        }
    }

    @Test
    void referencesOnlyWhatIsThere() {
        for (Object channel : map(document, "channels").values()) {
            Map<?, ?> messages = Objects.requireNonNull((Map<?, ?>) ((Map<?, ?>) channel).get("messages"));
            for (Object message : messages.values()) {
                String name = String.valueOf(((Map<?, ?>) message).get("$ref")).replaceFirst(".*/", "");
                assertThat(map(map(document, "components"), "messages")).containsKey(name);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) Objects.requireNonNull(parent.get(key), key);
    }

    private static Map<String, Object> read() {
        try (InputStream in = AsyncApiTests.class.getResourceAsStream("/asyncapi.yaml")) {
            return new Yaml().load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
