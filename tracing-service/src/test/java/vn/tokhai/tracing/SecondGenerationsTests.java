package vn.tokhai.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
import static vn.tokhai.tracing.TracingFixtures.exposure;
import static vn.tokhai.tracing.TracingFixtures.openedCase;
import static vn.tokhai.tracing.TracingFixtures.ruleSet;
import static vn.tokhai.tracing.TracingFixtures.visit;

class SecondGenerationsTests {

    private final MemoryCases cases = new MemoryCases();
    private final MemoryContacts contacts = new MemoryContacts();
    private final MemoryTrails trails = new MemoryTrails();
    private final List<Itinerary> asked = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final RuleSets ruleSets = () -> List.of(ruleSet("R2021-12", LocalDate.of(2021, 12, 29), 2, 2, false));
    private final SecondGenerations generations =
            new SecondGenerations(cases, contacts, trails, ruleSets, asked::addAll, clock);
    private final ListingContacts listing = new ListingContacts(contacts, trails, id -> Optional.empty());
    private final CollectingAnswers collecting = new CollectingAnswers(contacts, trails, clock);

    @BeforeEach
    void openACaseWithOneContact() {
        cases.open(openedCase(), List.of());
        collecting.take(List.of(meeting("i1", INDEX, FIRST, 1)));
    }

    @Test
    void asksWhereEachContactWentSinceTheFirstMeeting() {
        Case requested = generations.request(openedCase()).orElseThrow();
        assertThat(listing.state(requested, 2).state()).isEqualTo(TracingState.State.RUNNING);

        generations.ask(CASE, NOW);

        assertThat(asked).containsExactly(new Itinerary(CASE, 2, FIRST, INDEX, new Window(at(8, 15), NOW), RULE, NOW));
        assertThat(cases.find(CASE).orElseThrow().secondGeneration()).isEqualTo(new Case.SecondGeneration(NOW, true));
    }

    @Test
    void asksNothingTwiceThatWasAnswered() {
        generations.request(openedCase());
        generations.ask(CASE, NOW);
        collecting.take(List.of(new Answer.ItineraryAnswered(CASE, 2, FIRST, NOW, List.of())));

        generations.ask(CASE, NOW);

        assertThat(asked).hasSize(1);
        assertThat(listing.state(cases.find(CASE).orElseThrow(), 2).state()).isEqualTo(TracingState.State.COMPLETE);
    }

    @Test
    void doesNothingForARequestThatANewerOneReplaced() {
        generations.request(openedCase());

        generations.ask(CASE, NOW.minusSeconds(5));

        assertThat(asked).isEmpty();
    }

    @Test
    void leavesAContactOfTheCaseInTheFirstGeneration() {
        generations.request(openedCase());
        collecting.take(List.of(meeting("f9", FIRST, SECOND, 2), meeting("i1", INDEX, SECOND, 1)));
        Case now = cases.find(CASE).orElseThrow();

        assertThat(listing.page(now, 2, 10, null).contacts()).isEmpty();
        assertThat(listing.page(now, null, 10, null).contacts()).hasSize(2);
    }

    @Test
    void pagesThroughTheListInItsOrder() {
        collecting.take(List.of(meeting("i1", INDEX, SECOND, 1)));

        ListingContacts.Page first = listing.page(openedCase(), 1, 1, null);
        ListingContacts.Page second = listing.page(openedCase(), 1, 1, first.next());

        assertThat(first.contacts())
                .extracting(contact -> contact.id().personId())
                .containsExactly(FIRST);
        assertThat(second.contacts())
                .extracting(contact -> contact.id().personId())
                .containsExactly(SECOND);
        assertThat(second.next()).isNull();
    }

    private static Match meeting(String visitId, String infectious, String other, int generation) {
        String place = generation == 1 ? MARKET : CAFE;
        Exposure exposure = generation == 1
                ? exposure(visit(visitId, infectious, place, at(8, 0), at(9, 0)))
                : new Itinerary(CASE, 2, infectious, INDEX, new Window(at(0, 0), NOW), RULE, NOW)
                        .exposureBy(visit(visitId, infectious, place, at(8, 0), at(9, 0)));
        return CoPresence.of(exposure, visit("o" + other, other, place, at(8, 15), at(10, 0)), MARKET_PLACE)
                .orElseThrow();
    }
}
