package vn.tokhai.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.e2e.Town.Place;
import vn.tokhai.e2e.Town.Resident;
import vn.tokhai.local.demo.Api;

import static org.assertj.core.api.Assertions.assertThat;

/** What an integrator finds on Kafka: the documented topics, valid by the published schemas, nothing personal. */
class EventsJourney {

    private static final RunningPlatform PLATFORM = RunningPlatform.INSTANCE;
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private static final Instant SERVICES_STARTED = PLATFORM.servicesStartedAt();

    private static Place place;
    private static Resident visitor;

    @BeforeAll
    static void somethingHappens() {
        Town town = new Town();
        place = town.place("Nhà thuốc Mẫu Sự Kiện");
        visitor = town.resident("Vũ Thị Mẫu Bí Mật");
        String visit = town.arrive(visitor, place, Instant.now().minus(Duration.ofMinutes(30)));
        town.leave(visitor, place, visit, Instant.now());
        town.visitsOf(visitor, 1);
    }

    /** What registering, declaring and scanning writes; other topics are held to their schemas once something is there. */
    private static final Set<Topic<?>> WRITTEN_BY_THE_STORY = Set.of(
            Topics.CHECKPOINT_REGISTRY,
            Topics.VENUE_KEYS,
            Topics.DECLARATIONS,
            Topics.PERSONAL_CODE_KEYS,
            Topics.SCANS,
            Topics.VISITS,
            Topics.PLACE_DAYS);

    /** Without tracing: its service goes on with what tests of the modules left on the broker. */
    static List<Topic<?>> topics() {
        return Topics.ALL.stream()
                .filter(topic -> !topic.equals(Topics.TRACING))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void followsTheSchemasThatTheGatewayPublishes(Topic<?> topic) {
        if (WRITTEN_BY_THE_STORY.contains(topic)) {
            Awaitility.await().atMost(Town.SOON).until(() -> !writtenByThePlatform(topic)
                    .isEmpty());
        }

        for (ConsumerRecord<String, String> event : writtenByThePlatform(topic)) {
            String type = header(event, "ce_type");
            assertThat(schema(type).validate(event.value(), InputFormat.JSON))
                    .as("%s on %s", type, topic)
                    .isEmpty();
            assertThat(event.key()).isNotBlank();
            assertThat(header(event, "ce_id")).isNotBlank();
            assertThat(header(event, "ce_source")).startsWith("/tokhai/");
            assertThat(Instant.parse(header(event, "ce_time")))
                    .isBeforeOrEqualTo(Instant.now().plusSeconds(60));
        }
    }

    @Test
    void documentsEveryTopicOnTheBroker() {
        Api.Answer document = PLATFORM.api.get("/asyncapi.yaml", null).expect(200);

        assertThat(document.text())
                .contains("asyncapi: 3.0")
                .contains(Topics.ALL.stream().map(Topic::name).toArray(String[]::new));
    }

    @Test
    void R08_carriesNothingPersonal() {
        String national = visitor.phone().substring(1);

        for (String topic : TopicReader.topics(PLATFORM.broker())) {
            for (ConsumerRecord<String, String> event : TopicReader.readAll(PLATFORM.broker(), topic)) {
                String whole = event.key() + event.value();
                assertThat(whole)
                        .as("record on %s", topic)
                        .doesNotContain(visitor.name())
                        .doesNotContain(national)
                        .doesNotContain(visitor.number());
            }
        }
    }

    @Test
    void feedsTheProvinceOfThePlace() {
        Awaitility.await()
                .atMost(Town.SOON)
                .until(() -> TopicReader.topics(PLATFORM.broker()).contains("province.58.feed.v1")
                        && TopicReader.readAll(PLATFORM.broker(), "province.58.feed.v1").stream()
                                .anyMatch(event -> place.id().equals(event.key())));
    }

    /** The broker may have served tests of the modules before the services were started on it. */
    private static List<ConsumerRecord<String, String>> writtenByThePlatform(Topic<?> topic) {
        return TopicReader.readAll(PLATFORM.broker(), topic.name()).stream()
                .filter(event -> event.timestamp() >= SERVICES_STARTED.toEpochMilli())
                .toList();
    }

    private static Schema schema(String type) {
        return SCHEMAS.computeIfAbsent(type, name -> {
            String text = PLATFORM.api
                    .get("/schemas/" + name + ".v1.schema.json", null)
                    .expect(200)
                    .text();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        });
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
