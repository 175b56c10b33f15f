package vn.tokhai.otp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.Test;

import vn.tokhai.contracts.Topics;
import vn.tokhai.otp.smpp.SmscSimulator;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

/** kill -9 in the middle of many messages: none is lost, and none that was recorded as sent is sent again. */
class R21KilledServiceMessagingTests {

    private static final int MESSAGES = 300;
    private static final int AT_ONCE = 5;
    private static final int KILLS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Pattern MARK = Pattern.compile("truoc (m[0-9]+)\\.");

    @Test
    void losesNothingAndRepeatsNoMoreThanWhatWasInTheAir() throws Exception {
        var neighbours = new Neighbours();
        String person = UUID.randomUUID().toString();
        neighbours.phoneOf(person, "+84912700001");
        try (var centre = new SmscSimulator()) {
            Map<String, String> environment = environment(neighbours, centre);
            ask(person);

            for (int kill = 1; kill <= KILLS; kill++) {
                try (var service = new ServiceProcess(environment)) {
                    int enough = kill * MESSAGES / (KILLS + 1);
                    Awaitility.await()
                            .atMost(PATIENCE)
                            .pollInterval(Duration.ofMillis(2))
                            .until(() -> {
                                assertThat(service.isAlive()).isTrue();
                                return centre.taken().size() >= enough;
                            });
                    service.kill();
                }
            }
            try (var service = new ServiceProcess(environment)) {
                Awaitility.await().atMost(PATIENCE).until(() -> {
                    assertThat(service.isAlive()).isTrue();
                    return timesSent(centre).size() == MESSAGES;
                });
            }

            Map<String, Long> times = timesSent(centre);
            assertThat(times).hasSize(MESSAGES);
            assertThat(times.values().stream().mapToLong(sent -> sent - 1).sum())
                    .as("messages that came twice")
                    .isLessThanOrEqualTo((long) KILLS * AT_ONCE);
        }
    }

    private static Map<String, Long> timesSent(SmscSimulator centre) {
        return centre.taken().stream()
                .map(R21KilledServiceMessagingTests::mark)
                .collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
    }

    private static String mark(SubmitSm sms) {
        var found = MARK.matcher(new String(sms.getShortMessage(), StandardCharsets.US_ASCII));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void ask(String person) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestBroker.address(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            List<String> ids = IntStream.range(0, MESSAGES)
                    .mapToObj(i -> UUID.randomUUID().toString())
                    .toList();
            // Everything twice: the one who asks may crash too.
            for (int i = 0; i < 2 * MESSAGES; i++) {
                String id = ids.get(i % MESSAGES);
                producer.send(new ProducerRecord<>(Topics.MESSAGE_REQUESTS.name(), id, """
                        {"requestId": "%s", "personId": "%s", "purpose": "reminder", "template": "health-report-due",
                         "parameters": {"until": "m%d"}, "notAfter": "%s"}""".formatted(
                                id, person, i % MESSAGES, Instant.now().plusSeconds(3600))));
            }
            producer.flush();
        }
    }

    private static Map<String, String> environment(Neighbours neighbours, SmscSimulator centre) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", "0");
        environment.put("TOKHAI_KAFKA_BOOTSTRAP", TestBroker.address());
        environment.put("TOKHAI_MONGODB_URI", TestStore.freshDatabase());
        environment.put("TOKHAI_ISSUER", neighbours.uri() + "/realms/tokhai");
        environment.put("TOKHAI_DECLARATION_URI", neighbours.uri());
        environment.put("TOKHAI_SERVICE_CLIENT_SECRET", "secret");
        environment.put("TOKHAI_OTP_PEPPER", OtpFixtures.KEY);
        environment.put("TOKHAI_OTP_PROOF_KEY", OtpFixtures.KEY);
        environment.put("TOKHAI_CONSENT_KEY", OtpFixtures.KEY);
        environment.put("TOKHAI_OTP_MESSAGES_GROUPID", "otp-" + UUID.randomUUID());
        environment.put("TOKHAI_OTP_MESSAGES_LEASE", "3s");
        environment.put("TOKHAI_OTP_MESSAGES_ATONCE", Integer.toString(AT_ONCE));
        for (String number : List.of("1", "2")) {
            environment.put("TOKHAI_SMPP_" + number + "_HOST", "127.0.0.1");
            environment.put("TOKHAI_SMPP_" + number + "_PORT", Integer.toString(centre.port()));
            environment.put("TOKHAI_SMPP_" + number + "_TLS", "false");
            environment.put("TOKHAI_SMPP_" + number + "_SYSTEM_ID", SmscSimulator.SYSTEM_ID);
            environment.put("TOKHAI_SMPP_" + number + "_PASSWORD", SmscSimulator.PASSWORD);
        }
        return environment;
    }
}
