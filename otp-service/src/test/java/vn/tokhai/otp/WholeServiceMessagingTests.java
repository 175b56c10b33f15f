package vn.tokhai.otp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.ConsumerFactory;

import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.message.MessageRequested;
import vn.tokhai.otp.smpp.SmscSimulator;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** From the request event to the phone and back, on a real broker, real SMPP and real HTTP. */
class WholeServiceMessagingTests extends WholeService {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private ConsumerFactory<String, String> consumers;

    @Autowired
    private MongoOperations mongo;

    @AfterEach
    void everythingIsUpAgain() {
        FIRST.refuseWith(0);
        SECOND.refuseWith(0);
        GATEWAY.answers(200, "");
    }

    @Test
    void R21_sendsWhatAServiceAsksForAndTellsThatItArrived() throws Exception {
        MessageRequested request = request(person("+84912600001"), "20:01");
        ask(request);

        SubmitSm sms = sentBy(FIRST, "20:01");
        assertThat(sms.getDestAddress()).isEqualTo("84912600001");
        FIRST.report(Integer.toString(FIRST.taken().indexOf(sms) + 1), "DELIVRD", true);

        awaitStatuses(request, "QUEUED", "SENT", "DELIVERED");
        assertThat(statuses(request))
                .allSatisfy(
                        event -> assertThat(event).doesNotContain("912600001").contains(request.personId()));
    }

    @Test
    void R21_sendsOnceWhatIsAskedForThreeTimes() {
        MessageRequested request = request(person("+84912600002"), "20:02");
        ask(request);
        ask(request);
        awaitStatuses(request, "QUEUED", "SENT");
        ask(request);
        MessageRequested marker = request(person("+84912600003"), "20:03");
        ask(marker);
        awaitStatuses(marker, "QUEUED", "SENT");

        assertThat(FIRST.taken()).filteredOn(sms -> text(sms).contains("20:02")).hasSize(1);
    }

    @Test
    void R21_failsOverToTheHttpGatewayAndHearsFromIt() throws Exception {
        FIRST.refuseWith(SMPPConstant.STAT_ESME_RTHROTTLED);
        SECOND.refuseWith(SMPPConstant.STAT_ESME_RMSGQFUL);
        MessageRequested request = request(person("+84912600004"), "20:04");
        ask(request);
        awaitStatuses(request, "QUEUED", "SENT");
        String posted = GATEWAY.taken().stream()
                .filter(body -> body.contains(request.requestId()))
                .findFirst()
                .orElseThrow();
        String callback = JsonPath.read(posted, "$.CallbackUrl");

        mvc.perform(get(callback.substring("https://tokhai.example".length()))
                        .param("RequestId", request.requestId())
                        .param("SendStatus", "5")
                        .param("SendSuccess", "1"))
                .andExpect(status().isNoContent());

        awaitStatuses(request, "QUEUED", "SENT", "DELIVERED");
        assertThat(statuses(request).getLast()).contains("\"provider\":\"http\"");
    }

    @Test
    void R21_waitsWhileNobodyTakesMessagesAndSendsThemAfterwards() {
        FIRST.refuseWith(SMPPConstant.STAT_ESME_RTHROTTLED);
        SECOND.refuseWith(SMPPConstant.STAT_ESME_RTHROTTLED);
        GATEWAY.answers(429, "{}");
        MessageRequested request = request(person("+84912600005"), "20:05");
        ask(request);
        awaitStatuses(request, "QUEUED");
        Awaitility.await().atMost(SOON).until(() -> GATEWAY.taken().stream()
                .anyMatch(body -> body.contains(request.requestId())));
        SECOND.refuseWith(0);

        sentBy(SECOND, "20:05");
        awaitStatuses(request, "QUEUED", "SENT");
    }

    @Test
    void saysThatSomebodyHasNoPhone() {
        MessageRequested request = request(UUID.randomUUID().toString(), "20:06");
        ask(request);

        awaitStatuses(request, "QUEUED", "FAILED");
        assertThat(statuses(request).getLast()).contains("\"reason\":\"no-phone\"");
    }

    @Test
    void putsWhatIsNoRequestAsideAndGoesOn() {
        String id = UUID.randomUUID().toString();
        publisher
                .publish(Topics.MESSAGE_REQUESTS.name(), id, id, "message.requested", Instant.now(), "no json")
                .join();
        publisher
                .publish(Topics.MESSAGE_REQUESTS.name(), id, id, "message.requested", Instant.now(), """
                        {"requestId": "%s", "personId": "nobody", "purpose": "alert", "template": "x", "parameters": {},
                         "notAfter": "2100-01-01T00:00:00Z"}""".formatted(id))
                .join();
        MessageRequested request = request(person("+84912600007"), "20:07");
        ask(request);

        awaitStatuses(request, "QUEUED", "SENT");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(
                        read(Topics.MESSAGE_REQUESTS.name() + ".otp-" + GROUP + ".dlt", id))
                .hasSize(2));
    }

    @Test
    void R08_keepsNoPhoneAndNoText() {
        MessageRequested request = request(person("+84912600008"), "20:08");
        ask(request);
        awaitStatuses(request, "QUEUED", "SENT");

        var stored = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection).find().forEach(document -> stored.append(document.toJson()));
        }

        assertThat(stored.toString()).contains(request.requestId()).doesNotContain("912600008", "khai bao suc khoe");
    }

    private void ask(MessageRequested request) {
        publisher
                .publish(new OutgoingEvent(
                        Topics.MESSAGE_REQUESTS.name(),
                        request.requestId(),
                        UUID.randomUUID().toString(),
                        "message.requested",
                        Instant.now(),
                        request))
                .join();
    }

    private static String person(String phone) {
        String id = UUID.randomUUID().toString();
        NEIGHBOURS.phoneOf(id, phone);
        return id;
    }

    private static MessageRequested request(String personId, String until) {
        return new MessageRequested(
                UUID.randomUUID().toString(),
                personId,
                "reminder",
                "health-report-due",
                "vi",
                Map.of("until", until),
                Instant.now().plusSeconds(600));
    }

    private static SubmitSm sentBy(SmscSimulator centre, String mark) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> centre.taken().stream()
                                .filter(sms -> text(sms).contains(mark))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static String text(SubmitSm sms) {
        return new String(sms.getShortMessage(), StandardCharsets.US_ASCII);
    }

    private void awaitStatuses(MessageRequested request, String... wanted) {
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(statuses(request).stream()
                        .map(json -> JsonPath.<String>read(json, "$.status"))
                        .distinct())
                .containsExactly(wanted));
    }

    private List<String> statuses(MessageRequested request) {
        return read(Topics.MESSAGE_STATUS.name(), request.requestId());
    }

    /** Values with this key, oldest first. */
    private List<String> read(String topic, String key) {
        try (var consumer = consumers.createConsumer(UUID.randomUUID().toString(), null, null, null)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(event.key())) {
                        found.add(event.value());
                    }
                }
            }
            return found;
        }
    }
}
