package vn.tokhai.declaration.health.messaging;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.declaration.DeclarationDraft;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.FindingPhoneOwners;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.SubmittingDeclarations;
import vn.tokhai.declaration.health.ListingQuarantines;
import vn.tokhai.declaration.health.LockdownId;
import vn.tokhai.declaration.health.OpeningLockdowns;
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole service on the embedded store and a broker: declarations, lockdown, members. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class LockdownMessagingTests {

    private static final LockdownId LOCKDOWN = new LockdownId(UUID.randomUUID());
    private static final Reader OFFICER = new Reader("officer.khanhhoa", area -> true);

    @Autowired
    private FindingPhoneOwners owners;

    @Autowired
    private SubmittingDeclarations submitting;

    @Autowired
    private OpeningLockdowns lockdowns;

    @Autowired
    private ListingQuarantines quarantines;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
        properties.add("spring.kafka.bootstrap-servers", TestBroker::address);
        properties.add("tokhai.platform.kafka.partitions", () -> 2);
        properties.add("tokhai.declaration.health.group-id", () -> "lockdowns-" + LOCKDOWN);
    }

    @Test
    void takesWhoLivesThereAndWhoeverDeclaresItLater() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        PersonId resident = declare("0912345671");

        lockdowns.open(
                OFFICER,
                new OpeningLockdowns.Opening(
                        LOCKDOWN, DeclarationFixtures.NHA_TRANG, null, today, today.plusDays(6), "12/QĐ-UBND"));
        becomesMember(resident);
        PersonId newcomer = declare("0912345672");
        becomesMember(newcomer);

        assertThat(told()).contains("lockdown.changed", "\"state\":\"open\"").doesNotContain(resident.toString());
        lockdowns.lift(OFFICER, LOCKDOWN, "16/QĐ-UBND");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(List.of(resident, newcomer))
                .allSatisfy(person -> assertThat(quarantines.of(person))
                        .singleElement()
                        .extracting(Quarantine::open)
                        .isEqualTo(false)));
    }

    private PersonId declare(String phone) {
        PersonId person = owners.ownerOf(phone).orElseThrow();
        submitting.submit(
                person,
                null,
                new DeclarationDraft(
                        UUID.randomUUID().toString(),
                        "citizen",
                        null,
                        DeclarationFixtures.typed(DeclarationFixtures.NHA_TRANG)));
        return person;
    }

    private void becomesMember(PersonId person) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(quarantines.of(person))
                .singleElement()
                .extracting(Quarantine::lockdown)
                .isEqualTo(LOCKDOWN));
    }

    private static String told() {
        StringBuilder found = new StringBuilder();
        try (var consumer = new KafkaConsumer<String, String>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestBroker.address(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "told-" + LOCKDOWN,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("declaration.area-measures.v1"));
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (LOCKDOWN.toString().equals(event.key())) {
                        found.append(event.value());
                    }
                });
                assertThat(found).isNotEmpty();
            });
        }
        return found.toString();
    }
}
