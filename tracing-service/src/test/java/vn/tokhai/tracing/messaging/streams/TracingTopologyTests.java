package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.ContactId;
import vn.tokhai.tracing.Itinerary;
import vn.tokhai.tracing.KnownVisit;
import vn.tokhai.tracing.Match;
import vn.tokhai.tracing.MatchRule;
import vn.tokhai.tracing.Trail;
import vn.tokhai.tracing.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.tracing.TracingFixtures.CAFE;
import static vn.tokhai.tracing.TracingFixtures.CASE;
import static vn.tokhai.tracing.TracingFixtures.FIRST;
import static vn.tokhai.tracing.TracingFixtures.INDEX;
import static vn.tokhai.tracing.TracingFixtures.MARKET;
import static vn.tokhai.tracing.TracingFixtures.MARKET_PLACE;
import static vn.tokhai.tracing.TracingFixtures.NOW;
import static vn.tokhai.tracing.TracingFixtures.RULE;
import static vn.tokhai.tracing.TracingFixtures.SECOND;
import static vn.tokhai.tracing.TracingFixtures.at;
import static vn.tokhai.tracing.TracingFixtures.ended;
import static vn.tokhai.tracing.TracingFixtures.itinerary;
import static vn.tokhai.tracing.TracingFixtures.visit;

class TracingTopologyTests {

    private final KnownVisit index = visit("i1", INDEX, MARKET, at(8, 0), at(9, 0));
    private final KnownVisit first = visit("f1", FIRST, MARKET, at(8, 15), at(10, 0));
    private TopologyWorld world = new TopologyWorld(NOW);

    @BeforeEach
    void nameTheMarket() {
        world.know(MARKET_PLACE);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void findsWhoWasThereBeforeTheQuestion() {
        world.visit(index);
        world.visit(first);

        world.ask(itinerary(RULE));

        Contact found = contact(FIRST);
        assertThat(found.overlapMinutes()).isEqualTo(45);
        assertThat(found.late()).isFalse();
        assertThat(found.listed()).first().extracting(Match::closedSpace).isEqualTo(false);
        assertThat(trail().count()).isEqualTo(new Trail.Count(1, 1, true));
    }

    @Test
    void isCompleteForAPersonWhoWentNowhere() {
        world.ask(itinerary(RULE));

        assertThat(trail().count()).isEqualTo(new Trail.Count(0, 0, true));
    }

    @Test
    void findsAContactWhoseVisitComesLate() {
        world.visit(index);
        world.ask(itinerary(RULE));

        world.visitSeen(first, NOW.plus(Duration.ofHours(3)));

        assertThat(contact(FIRST).overlapMinutes()).isEqualTo(45);
        assertThat(contact(FIRST).late()).isTrue();
    }

    @Test
    void findsContactsOfAVisitOfTheCaseThatComesLate() {
        world.visit(first);
        world.ask(itinerary(RULE));

        world.visitSeen(index, NOW.plus(Duration.ofHours(3)));

        assertThat(contact(FIRST).overlapMinutes()).isEqualTo(45);
        assertThat(contact(FIRST).late()).isTrue();
        assertThat(trail().count()).isEqualTo(new Trail.Count(1, 1, true));
    }

    @Test
    void takesAContactBackWhenACorrectedVisitEndedBefore() {
        KnownVisit open = visit("f1", FIRST, MARKET, at(7, 0), null);
        world.visit(index);
        world.visit(open);
        world.ask(itinerary(RULE));
        assertThat(contact(FIRST).isListed()).isTrue();

        world.visitSeen(ended(open, at(7, 30), null, 2), NOW.plusSeconds(60));

        assertThat(contact(FIRST).isListed()).isFalse();
        assertThat(contact(FIRST).overlapMinutes()).isZero();
    }

    @Test
    void takesContactsBackWhenTheVisitOfTheCaseEndedBefore() {
        KnownVisit open = visit("i1", INDEX, MARKET, at(7, 0), null);
        world.visit(open);
        world.visit(first);
        world.ask(itinerary(RULE));
        assertThat(contact(FIRST).isListed()).isTrue();

        world.visitSeen(ended(open, at(7, 30), null, 2), NOW.plusSeconds(60));

        assertThat(contact(FIRST).isListed()).isFalse();
        assertThat(trail().count().complete()).isTrue();
    }

    @Test
    void growsWithTheCorrectedEnd() {
        KnownVisit open = visit("f1", FIRST, MARKET, at(8, 30), null);
        world.visit(index);
        world.visit(open);
        world.ask(itinerary(RULE));

        world.visitSeen(ended(open, at(8, 40), null, 2), NOW.plusSeconds(60));

        assertThat(contact(FIRST).overlapMinutes()).isEqualTo(10);
        assertThat(contact(FIRST).late())
                .as("the visit itself was known in time")
                .isFalse();
    }

    @Test
    void answersTheSameWhenRecordsAreReadAgain() {
        world.visit(index);
        world.visit(first);
        world.ask(itinerary(RULE));
        Contact before = contact(FIRST);

        world.visit(index);
        world.visit(first);
        world.ask(itinerary(RULE));

        assertThat(contact(FIRST)).isEqualTo(before);
        assertThat(trail().count()).isEqualTo(new Trail.Count(1, 1, true));
        assertThat(world.answers).filteredOn(Match.class::isInstance).hasSizeGreaterThan(1);
    }

    @Test
    void ignoresAnOlderVersionThatComesAgain() {
        world.visit(index);
        world.visit(ended(first, at(8, 20), null, 2));
        world.ask(itinerary(RULE));

        world.visit(first);

        assertThat(contact(FIRST).overlapMinutes()).isEqualTo(5);
    }

    @Test
    void letsTheAirOfAClosedPlaceCountForTheTailOfTheRule() {
        var withTail = new MatchRule("sample", 0, 30, 120, false);
        world.visit(visit("i2", INDEX, CAFE, at(8, 0), at(9, 0)));
        world.visit(visit("f2", FIRST, CAFE, at(9, 10), at(10, 0)));
        world.visit(index);
        world.visit(visit("f3", SECOND, MARKET, at(9, 10), at(10, 0)));

        world.ask(itinerary(withTail));

        assertThat(contact(FIRST).overlapMinutes()).isEqualTo(20);
        assertThat(world.contacts.all).doesNotContainKey(new ContactId(CASE, 1, SECOND));
    }

    @Test
    void asksAboutAContactInAWindowOfItsOwn() {
        world.visit(visit("f0", FIRST, CAFE, at(6, 0), at(7, 0)));
        world.visit(visit("s0", SECOND, CAFE, at(6, 0), at(7, 0)));
        world.visit(index);
        world.visit(first);
        world.visit(visit("f2", FIRST, CAFE, at(11, 0), at(12, 0)));
        world.visit(visit("i2", INDEX, CAFE, at(11, 0), at(12, 0)));
        world.visit(visit("s2", SECOND, CAFE, at(11, 30), at(12, 30)));

        world.ask(new Itinerary(CASE, 2, FIRST, INDEX, new Window(at(8, 15), NOW), RULE, NOW));

        assertThat(world.contacts.all.keySet()).containsExactly(new ContactId(CASE, 2, SECOND));
        assertThat(contact(2, SECOND).overlapMinutes()).isEqualTo(30);
    }

    @Test
    void refusesAVisitFromTheFutureWhichWouldExpireAllOthers() {
        world.visit(index);
        world.visitSeen(visit("x", SECOND, MARKET, NOW.plus(Duration.ofDays(400)), null), NOW);
        world.visit(first);

        world.ask(itinerary(RULE));

        assertThat(contact(FIRST).isListed()).isTrue();
        assertThat(world.meters.counter("tokhai.tracing.visits.refused").count())
                .isEqualTo(1);
    }

    @Test
    void R08_carriesPseudonymsAlone() {
        world.visit(index);
        world.visit(first);
        world.ask(itinerary(RULE));

        List<String> fields = List.of(Match.class.getRecordComponents()).stream()
                .map(component -> component.getName().toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(fields).noneMatch(name -> name.matches(".*(phone|fullname|birth|address|card).*"));
        assertThat(world.answers).hasAtLeastOneElementOfType(Answer.ExposureAnswered.class);
    }

    private Contact contact(String person) {
        return contact(1, person);
    }

    private Contact contact(int generation, String person) {
        ContactId id = new ContactId(CASE, generation, person);
        assertThat(world.contacts.all).containsKey(id);
        return world.contacts.all.getOrDefault(id, Contact.none(id, NOW));
    }

    private Trail trail() {
        ContactId id = new ContactId(CASE, 1, INDEX);
        return world.trails.all.getOrDefault(id, Trail.none(id));
    }
}
