package vn.tokhai.integration.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.integration.Feed;
import vn.tokhai.integration.FeedCursor;
import vn.tokhai.integration.FeedPage;
import vn.tokhai.integration.Feeds;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.testing.TestBroker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** From a registry change to the feed, on a real broker; and the document of the whole service. */
@SpringBootTest
@AutoConfigureMockMvc
class ProvinceFeedMessagingTests {

    private static final Instant NOW = Instant.parse("2021-06-01T05:00:00Z");

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private Feeds feeds;

    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", TestBroker::address);
        registry.add("tokhai.integration.group-id", () -> "integration-" + UUID.randomUUID());
    }

    @Test
    void tellsTheProvinceOfAChangedCheckpointWithoutTheHoldersOfRights() {
        String id = placeId();
        String holder = UUID.randomUUID().toString();
        publish(state(id, 1, holder));
        publish(state(id, 2, holder));

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(entriesOf(id))
                .extracting(FeedPage.Entry::eventId)
                .containsSubsequence(id + "-1", id + "-2"));
        assertThat(entriesOf(id)).allSatisfy(entry -> {
            assertThat(entry.json()).doesNotContain(holder).contains("\"province\":\"97\"");
            assertThat(entry.structure()).isEqualTo("2021");
        });
    }

    @Test
    void tellsTheProvinceThatAPlaceLeftAndNothingOfWhereItIsNow() {
        String id = placeId();
        String holder = UUID.randomUUID().toString();
        publish(state(id, 1, holder));
        publish(moved(state(id, 2, holder), 2));
        publish(moved(state(id, 3, holder), 2));

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(entriesOf(id))
                .extracting(FeedPage.Entry::eventId)
                .containsExactly(id + "-1", id + "-left-2", id + "-left-2"));
        assertThat(entriesOf(id).getLast().json())
                .contains("\"status\":\"LEFT\"", "\"leftAt\"", "\"province\":\"97\"")
                .doesNotContain("\"province\":\"98\"", "Thôn Mẫu");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(entriesOf(id, "98"))
                .extracting(FeedPage.Entry::eventId)
                .containsExactly(id + "-2", id + "-3"));
    }

    @Test
    void goesOnWhereTheCursorStands() {
        String id = placeId();
        publish(state(id, 1, UUID.randomUUID().toString()));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !entriesOf(id)
                .isEmpty());
        FeedPage all = feeds.read(new Feed("2021", "97").topic(), FeedCursor.START, 500);

        FeedPage later = feeds.read(new Feed("2021", "97").topic(), all.next(), 500);

        assertThat(later.entries()).noneMatch(entry -> entry.subjectId().equals(id));
    }

    @Test
    void describesEveryOperation() throws Exception {
        mvc.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/integration/feeds'].get.summary")
                        .isNotEmpty())
                .andExpect(jsonPath("$.paths['/api/v1/integration/feeds/{topic}/entries'].get.responses['404']")
                        .exists())
                .andExpect(jsonPath(
                                "$.paths['/api/v1/integration/feeds'].get.responses['503'].content['application/problem+json']")
                        .exists());
    }

    private List<FeedPage.Entry> entriesOf(String id) {
        return entriesOf(id, "97");
    }

    private List<FeedPage.Entry> entriesOf(String id, String province) {
        String topic = new Feed("2021", province).topic();
        if (!feeds.topics().contains(topic)) {
            return List.of();
        }
        return feeds.read(topic, FeedCursor.START, 500).entries().stream()
                .filter(entry -> entry.subjectId().equals(id))
                .toList();
    }

    private void publish(CheckpointState state) {
        publisher
                .publish(new OutgoingEvent(
                        Topics.CHECKPOINT_REGISTRY.name(),
                        state.checkpointId(),
                        state.checkpointId() + "-" + state.version(),
                        "checkpoint.state-changed",
                        NOW,
                        state))
                .join();
    }

    private static String placeId() {
        return UUID.randomUUID()
                .toString()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .substring(0, 13);
    }

    private static CheckpointState state(String id, long version, String holder) {
        return new CheckpointState(
                id,
                version,
                "Chợ Mẫu",
                "MARKET",
                false,
                60,
                CheckpointState.Status.ACTIVE,
                new AdministrativeArea("2021", "97", null, null),
                "Thôn Mẫu",
                "Chợ Mẫu, nơi thử",
                1,
                List.of(),
                List.of(new CheckpointState.Right(holder, CheckpointState.Role.OWNER)),
                NOW,
                NOW);
    }

    /** From province 97 to province 98. */
    private static CheckpointState moved(CheckpointState state, long leftInVersion) {
        return new CheckpointState(
                state.checkpointId(),
                state.version(),
                state.name(),
                state.kind(),
                state.closedSpace(),
                state.typicalStayMinutes(),
                state.status(),
                new AdministrativeArea("2021", "98", null, null),
                state.address(),
                state.placeName(),
                state.copies(),
                state.units(),
                state.rights(),
                state.registeredAt(),
                state.changedAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new CheckpointState.FormerArea(state.area(), NOW, leftInVersion),
                null,
                null);
    }
}
