package vn.tokhai.declaration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.OwnDeclarations.Page;
import vn.tokhai.declaration.OwnDeclarations.Position;

import static org.assertj.core.api.Assertions.assertThat;

class OwnDeclarationsTests {

    private static final PersonId ME = DeclarationFixtures.person(1);

    private final DeclarationWorld world = new DeclarationWorld();

    @Test
    void listsNewestFirstPageByPageAlsoWhenSeveralWereMadeAtOnce() {
        for (int i = 1; i <= 5; i++) {
            world.submit(i);
            world.clock.advance(Duration.ofDays(20L * (i % 2)));
        }
        List<DeclarationId> seen = new ArrayList<>();
        Position position = null;
        do {
            Page page = world.own.page(ME, null, 2, position).orElseThrow();
            page.declarations().forEach(declaration -> seen.add(declaration.id()));
            position = page.next();
        } while (position != null);

        assertThat(seen)
                .containsExactly(
                        DeclarationFixtures.declarationId(5),
                        DeclarationFixtures.declarationId(4),
                        DeclarationFixtures.declarationId(3),
                        DeclarationFixtures.declarationId(2),
                        DeclarationFixtures.declarationId(1));
    }

    @Test
    void passesOverPointersThatLeadNowhereOrElsewhere() {
        world.submit(1);
        Declaration stranger = DeclarationFixtures.declaration(8, DeclarationFixtures.NHA_TRANG, TestClock.START);
        world.declarations.add(stranger.withdrawn(TestClock.START), stranger.submitted());
        world.lists.note(
                DeclarationFixtures.person(2), new DeclarationLists.Entry(stranger.id(), "citizen", TestClock.START));
        world.lists.note(
                ME, new DeclarationLists.Entry(DeclarationFixtures.declarationId(9), "citizen", TestClock.START));

        assertThat(world.own.page(ME, null, 10, null).orElseThrow().declarations())
                .extracting(Declaration::id)
                .containsExactly(DeclarationFixtures.declarationId(1));
        assertThat(world.own
                        .page(DeclarationFixtures.person(2), null, 10, null)
                        .orElseThrow()
                        .declarations())
                .isEmpty();
    }

    @Test
    void showsNothingOfStrangers() {
        world.submit(1);

        assertThat(world.own.page(DeclarationFixtures.person(2), ME.toString(), 10, null))
                .isEmpty();
        assertThat(world.own.find(
                        DeclarationFixtures.person(2),
                        DeclarationFixtures.declarationId(1).toString()))
                .isEmpty();
    }

    @Test
    void R22_prefillsWhoSomebodyIsButNotHowTheyAre() {
        world.submit(1);

        Map<String, Object> answers = prefilled("passenger");

        assertThat(answers)
                .containsEntry("fullName", DeclarationFixtures.NAME)
                .containsEntry("identityNumber", DeclarationFixtures.IDENTITY)
                .containsEntry("area", DeclarationFixtures.codes(DeclarationFixtures.VINH_HAI))
                .doesNotContainKeys("travelledIn14Days", "symptomsIn14Days", "contactWithPatient", "seat");
    }

    @Test
    void prefillsWhatOnlyOneFormAsksFromTheNewestOnThatForm() {
        Map<String, Object> work = DeclarationWorld.calm();
        work.put("workplace", "Nhà máy Mẫu");
        work.put("commute", "OWN_VEHICLE");
        work.put("livesInDormitory", false);
        work.put("householdInQuarantine", false);
        world.submit(1, "workplace", work);
        world.clock.advance(Duration.ofMinutes(1));
        Map<String, Object> moved = DeclarationWorld.calm();
        moved.put("address", "Số 9 phố Mới");
        world.submit(2, "citizen", moved);

        assertThat(prefilled("workplace"))
                .containsEntry("workplace", "Nhà máy Mẫu")
                .containsEntry("address", "Số 9 phố Mới")
                .doesNotContainKey("householdInQuarantine");
    }

    @Test
    void prefillsNothingForWhoNeverDeclaredAndNoUnknownForm() {
        assertThat(prefilled("citizen")).isEmpty();
        assertThat(world.prefilling.prefill(ME, null, "tax")).isEqualTo(new Prefilling.Answer.NoSuchForm());
        assertThat(world.prefilling.prefill(ME, DeclarationFixtures.person(2).toString(), "citizen"))
                .isEqualTo(new Prefilling.Answer.PersonUnknown());
    }

    private Map<String, Object> prefilled(String form) {
        Prefilling.Answer answer = world.prefilling.prefill(ME, null, form);
        assertThat(answer).isInstanceOf(Prefilling.Answer.Prefilled.class);
        return ((Prefilling.Answer.Prefilled) answer).answers();
    }
}
