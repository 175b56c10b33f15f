package vn.tokhai.declaration.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.declaration.DeclarationEvent;
import vn.tokhai.contracts.declaration.PersonalCodeKeyPublished;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.FindingPhoneOwners;
import vn.tokhai.declaration.PersonField;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.ReadingPeople;
import vn.tokhai.declaration.SubmittingDeclarations;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole service on the embedded store and a broker. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ExtendWith(OutputCaptureExtension.class)
class DeclarationMessagingTests {

    @Autowired
    private FindingPhoneOwners owners;

    @Autowired
    private SubmittingDeclarations submitting;

    @Autowired
    private ReadingPeople reading;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
        properties.add("spring.kafka.bootstrap-servers", TestBroker::address);
        properties.add("tokhai.platform.kafka.partitions", () -> 2);
    }

    @Test
    void R08_tellsWhatHappenedByPseudonymAndNothingElse(CapturedOutput output) {
        PersonId me = owners.ownerOf("0912345678").orElseThrow();
        submitting.submit(me, null, DeclarationFixtures.draft(UUID.randomUUID().toString()));
        Reader officer = new Reader("officer.ninhthuan", area -> true);
        reading.read(officer, List.of(me), Set.of(PersonField.PHONE), DeclarationFixtures.WHY);

        List<ConsumerRecord<String, String>> told = read("declaration.events.v1", me.toString(), 4);

        assertThat(told)
                .extracting(event -> json.readValue(event.value(), DeclarationEvent.class)
                        .getClass()
                        .getSimpleName())
                .containsExactlyInAnyOrder(
                        "DeclarationSubmitted", "StandingChanged", "PersonalCodeIssued", "PersonalDataRead");
        assertThat(told).allSatisfy(event -> {
            assertThat(header(event, "ce_source")).isEqualTo("/tokhai/declaration-service");
            assertThat(header(event, "ce_id")).isNotBlank();
            assertThat(header(event, "ce_type")).matches("[a-z-]+\\.[a-z-]+");
            assertThat(event.timestampType().toString()).isEqualTo("LogAppendTime");
            assertThat(event.value())
                    .doesNotContain("Mẫu", "912345678", DeclarationFixtures.IDENTITY, DeclarationFixtures.ADDRESS);
        });
        assertThat(output.getAll())
                .doesNotContain("Mẫu", "912345678", DeclarationFixtures.IDENTITY, DeclarationFixtures.ADDRESS);
    }

    @Test
    void publishesTheKeyOfPersonalCodesAtStart() {
        var published = read("declaration.personal-code-keys.v1", "1", 1).getFirst();

        var key = json.readValue(published.value(), PersonalCodeKeyPublished.class);
        assertThat(key.keyId()).isEqualTo(1);
        assertThat(key.publicKey()).isEqualTo("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assertThat(header(published, "ce_type")).isEqualTo("personal-code-key.published");
    }

    @Test
    void createsItsTopicsInTheFormOfTheContracts() throws Exception {
        read("declaration.personal-code-keys.v1", "1", 1);
        var keys = new ConfigResource(ConfigResource.Type.TOPIC, "declaration.personal-code-keys.v1");
        var events = new ConfigResource(ConfigResource.Type.TOPIC, "declaration.events.v1");

        try (Admin admin = Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.address()))) {
            var configs = admin.describeConfigs(List.of(keys, events)).all().get();

            assertThat(value(configs, keys, TopicConfig.CLEANUP_POLICY_CONFIG)).isEqualTo("compact");
            assertThat(value(configs, events, TopicConfig.RETENTION_MS_CONFIG))
                    .isEqualTo(Long.toString(Duration.ofDays(365).toMillis()));
        }
    }

    private static String value(Map<ConfigResource, Config> configs, ConfigResource topic, String name) {
        return Objects.requireNonNull(configs.get(topic)).get(name).value();
    }

    private static String header(ConsumerRecord<String, String> told, String name) {
        return new String(told.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, String>> read(String topic, String key, int expected) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<String, String>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestBroker.address(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> consumer.listTopics().containsKey(topic));
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList());
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
                assertThat(found).hasSizeGreaterThanOrEqualTo(expected);
            });
        }
        return found;
    }
}
