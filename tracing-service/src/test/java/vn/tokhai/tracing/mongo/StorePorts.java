package vn.tokhai.tracing.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.SendResult;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.Area;
import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.CaseChange;
import vn.tokhai.tracing.Cases;
import vn.tokhai.tracing.CoPresence;
import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.ContactId;
import vn.tokhai.tracing.Contacts;
import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.Itinerary;
import vn.tokhai.tracing.Match;
import vn.tokhai.tracing.Trail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.tracing.TracingFixtures.INDEX;
import static vn.tokhai.tracing.TracingFixtures.MARKET;
import static vn.tokhai.tracing.TracingFixtures.MARKET_PLACE;
import static vn.tokhai.tracing.TracingFixtures.NOW;
import static vn.tokhai.tracing.TracingFixtures.RULE;
import static vn.tokhai.tracing.TracingFixtures.at;
import static vn.tokhai.tracing.TracingFixtures.confirmation;
import static vn.tokhai.tracing.TracingFixtures.itinerary;
import static vn.tokhai.tracing.TracingFixtures.openedCase;
import static vn.tokhai.tracing.TracingFixtures.visit;

/** What the ports promise, on any store. Each test works on cases of its own. */
@DataMongoTest(properties = "logging.level.root=WARN")
@Import({
    MongoCases.class,
    MongoContacts.class,
    MongoTrails.class,
    MongoConfiguration.class,
    StorePorts.Surroundings.class
})
abstract class StorePorts {

    static final List<ProducerRecord<String, String>> SENT = new CopyOnWriteArrayList<>();

    @Autowired
    private MongoCases cases;

    @Autowired
    private MongoContacts contacts;

    @Autowired
    private MongoTrails trails;

    private final String caseId = UUID.randomUUID().toString();

    @Test
    void keepsACaseAsItWasOpened() {
        Case opened = cases.open(aCase(), List.of());

        assertThat(cases.find(caseId)).contains(opened);
        assertThat(cases.find("none")).isEmpty();
    }

    @Test
    void keepsTheFirstCaseOfAnIdAndSendsItsAnnouncementsOnce() {
        Case opened = cases.open(aCase(), List.of(new CaseChange.Opened(aCase())));
        var another = new Case(caseId, confirmation(), "R2021-05", opened.window(), "another", NOW, null, 1);

        assertThat(cases.open(another, List.of(new CaseChange.Opened(another)))).isEqualTo(opened);
        Awaitility.await().untilAsserted(() -> assertThat(sent()).containsExactly(caseId + ":opened"));
    }

    @Test
    void sendsAnnouncementsInOrder() {
        cases.open(aCase(), List.of(new CaseChange.Opened(aCase())));
        cases.announce(caseId, List.of(requested(1), requested(2)));
        cases.announce(caseId, List.of(requested(3)));

        Awaitility.await().untilAsserted(() -> assertThat(sent())
                .containsExactly(
                        caseId + ":opened",
                        requested(1).id(),
                        requested(2).id(),
                        requested(3).id()));
    }

    @Test
    void changesACaseOnlyIfNobodyDidMeanwhile() {
        Case opened = cases.open(aCase(), List.of());

        assertThat(cases.change(opened.secondGenerationRequested(NOW), List.of()))
                .isTrue();
        assertThat(cases.change(opened.secondGenerationRequested(NOW.plusSeconds(1)), List.of()))
                .isFalse();

        Case now = cases.find(caseId).orElseThrow();
        assertThat(now.secondGeneration()).isEqualTo(new Case.SecondGeneration(NOW, false));
        assertThat(now.version()).isEqualTo(2);
    }

    @Test
    void R06_listsCasesOfTheOfficersAreasAloneNewestFirst() {
        String province = "97";
        Case older = cases.open(caseIn(province, "900", 1), List.of());
        Case newer = cases.open(caseIn(province, "901", 2), List.of());

        assertThat(cases.list(List.of("2021:" + province), 10, null)).startsWith(newer, older);
        assertThat(cases.list(List.of("2021:" + province + "/900"), 10, null))
                .contains(older)
                .doesNotContain(newer);
        assertThat(cases.list(List.of("2025:" + province), 10, null)).isEmpty();
        assertThat(cases.list(List.of("2021:9"), 10, null))
                .as("a code is no prefix")
                .isEmpty();
        assertThat(cases.list(List.of(), 10, null)).isEmpty();
        assertThat(cases.list(List.of("nation"), 100, null)).contains(older, newer);
        assertThat(cases.list(List.of("2021:" + province), 1, new Cases.Position(newer.openedAt(), newer.caseId())))
                .containsExactly(older);
    }

    @Test
    void keepsContactsAndRefusesAStaleWrite() {
        Contact fresh = contact("p1", 30);
        assertThat(contacts.save(List.of(fresh))).isTrue();
        assertThat(contacts.save(List.of(fresh))).as("created meanwhile").isFalse();

        Contact stored = contacts.load(List.of(fresh.id())).getOrDefault(fresh.id(), fresh);
        assertThat(stored).isEqualTo(new Contact(fresh.id(), fresh.meetings(), fresh.foundAt(), 1));
        Contact grown = stored.with(match("p1", "other", 10));
        assertThat(contacts.save(List.of(grown))).isTrue();
        assertThat(contacts.save(List.of(grown))).as("changed meanwhile").isFalse();
    }

    @Test
    void writesTheOthersOfABatchWhenOneIsStale() {
        contacts.save(List.of(contact("p1", 30)));

        assertThat(contacts.save(List.of(contact("p1", 30), contact("p2", 20)))).isFalse();

        assertThat(contacts.load(List.of(new ContactId(caseId, 1, "p2")))).hasSize(1);
    }

    @Test
    void listsTheContactsOfOneGenerationOfOneCase() {
        Contact back = contact("p3", 30);
        Match withdrawn = CoPresence.withdrawal(exposure(1), visit("o", "p3", MARKET, at(8, 0), at(8, 30)))
                .orElseThrow();
        contacts.save(List.of(
                contact("p1", 30),
                contact("p2", 20),
                back.with(withdrawn),
                Contact.none(new ContactId(caseId, 2, "p9"), NOW).with(match("p9", "o", 5)),
                Contact.none(new ContactId(caseId + "0", 1, "p9"), NOW).with(match("p9", "o", 5))));

        assertThat(contacts.entries(caseId, 1))
                .containsExactlyInAnyOrder(
                        new Contacts.Entry(new ContactId(caseId, 1, "p1"), 90, 1),
                        new Contacts.Entry(new ContactId(caseId, 1, "p2"), 60, 1));
    }

    @Test
    void keepsTrailsAndCountsThem() {
        var id = new ContactId(caseId, 1, INDEX);
        Trail asked = Trail.none(id)
                .asked(itinerary(RULE))
                .with(new Answer.ItineraryAnswered(caseId, 1, INDEX, NOW, List.of("v1", "v2")))
                .with(new Answer.ExposureAnswered(caseId, 1, INDEX, "v1", NOW, 3));

        assertThat(trails.save(List.of(asked))).isTrue();
        assertThat(trails.save(List.of(asked))).isFalse();

        assertThat(trails.counts(caseId, 1)).containsExactly(new Trail.Count(2, 1, false));
        assertThat(trails.load(List.of(id)))
                .isEqualTo(Map.of(id, new Trail(id, NOW, true, asked.expected(), asked.searched(), 1)));
    }

    private Case aCase() {
        Case opened = openedCase();
        return new Case(caseId, opened.confirmation(), opened.ruleSet(), opened.window(), "officer", NOW, null, 1);
    }

    private Case caseIn(String province, String district, int second) {
        Case.Confirmation stated = new Case.Confirmation(
                INDEX,
                new Area("2021", province, district, null),
                "XN",
                null,
                confirmation().sampledOn(),
                null,
                null,
                null);
        return new Case(
                UUID.randomUUID().toString(),
                stated,
                "R2021-12",
                openedCase().window(),
                "officer",
                NOW.plusSeconds(second),
                null,
                1);
    }

    private CaseChange requested(int second) {
        return new CaseChange.SecondGenerationRequested(caseId, NOW.plusSeconds(second));
    }

    private Contact contact(String person, int minutes) {
        return Contact.none(new ContactId(caseId, 1, person), NOW).with(match(person, "o", minutes));
    }

    private Match match(String person, String visitId, int minutes) {
        return match(1, person, visitId, minutes);
    }

    private Match match(int generation, String person, String visitId, int minutes) {
        return CoPresence.of(
                        exposure(generation), visit(visitId, person, MARKET, at(8, 0), at(8, minutes)), MARKET_PLACE)
                .orElseThrow();
    }

    private Exposure exposure(int generation) {
        return new Itinerary(caseId, generation, INDEX, INDEX, itinerary(RULE).window(), RULE, NOW)
                .exposureBy(visit("i", INDEX, MARKET, at(8, 0), at(9, 0)));
    }

    private List<String> sent() {
        return SENT.stream()
                .filter(one -> one.key().equals(caseId))
                .map(one -> new String(one.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .toList();
    }

    /** Enough of a service for its store. */
    @SpringBootConfiguration
    @AutoConfigurationPackage
    static class Surroundings {

        @Bean
        JsonMapper jsonMapper() {
            return JsonMapper.builder().build();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Function<CaseChange, OutgoingEvent> announcements() {
            return change -> {
                String key = change.id().split(":", 2)[0];
                return new OutgoingEvent("tracing.events.v1", key, change.id(), "told", NOW, "told");
            };
        }

        @Bean
        EventPublisher publisher(JsonMapper json) {
            ProducerFactory<String, String> none = () -> {
                throw new IllegalStateException("There is no broker here");
            };
            return new EventPublisher(
                    new KafkaTemplate<>(none) {
                        @Override
                        public CompletableFuture<SendResult<String, String>> send(ProducerRecord<String, String> one) {
                            SENT.add(one);
                            return CompletableFuture.completedFuture(null);
                        }
                    },
                    json,
                    "tracing-service");
        }
    }
}
