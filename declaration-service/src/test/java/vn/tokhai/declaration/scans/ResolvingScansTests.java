package vn.tokhai.declaration.scans;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.InMemoryCheckpoints;
import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.InMemoryVenueKeys;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.TestCodeKeys;
import vn.tokhai.declaration.scans.ResolvingScans.Answer;
import vn.tokhai.declaration.scans.ResolvingScans.Asker;
import vn.tokhai.declaration.scans.ResolvingScans.Holder;

import static org.assertj.core.api.Assertions.assertThat;

class ResolvingScansTests {

    private static final PersonId ME = DeclarationFixtures.person(1);
    private static final Asker CITIZEN = new Asker(ME, false);
    private static final Asker OFFICER = new Asker(null, true);

    private final VenueCodes venueCodes = new VenueCodes();
    private final InMemoryVenueKeys venueKeys = new InMemoryVenueKeys();
    private final InMemoryCheckpoints checkpoints = new InMemoryCheckpoints();
    private final InMemoryPeople people = new InMemoryPeople();
    private final TestCodeKeys codeKeys = new TestCodeKeys();
    private final PersonalCodes personalCodes = new PersonalCodes(codeKeys, DeclarationFixtures.settings());
    private final ResolvingScans resolving = new ResolvingScans(
            new ScanReader(venueKeys, codeKeys),
            venueKeys,
            checkpoints,
            people,
            DeclarationFixtures.settings(),
            new TestClock());

    ResolvingScansTests() throws GeneralSecurityException {}

    @BeforeEach
    void settle() {
        venueCodes.publishTo(venueKeys);
        people.addIfAbsent(DeclarationFixtures.registered(1));
    }

    @Test
    void R09_namesThePlaceForTheVisitorToConfirm() {
        checkpoints.open(true);

        var resolved = resolve(CITIZEN, venueCodes.of(InMemoryCheckpoints.MARKET, 2));

        assertThat(resolved.place())
                .isNotNull()
                .extracting(spot -> spot.checkpoint().name())
                .isEqualTo("Chợ Mẫu");
        assertThat(resolved.actions()).containsExactly(Action.CHECK_IN, Action.REPORT_POSTER);
        assertThat(resolve(OFFICER, venueCodes.of(InMemoryCheckpoints.MARKET, 2))
                        .actions())
                .isEmpty();
    }

    @Test
    void takesCodesOfAScreenForHalfAMinuteAndALittle() {
        checkpoints.open(true);
        long now = TestClock.START.getEpochSecond() / 30;

        for (long step : new long[] {now - 1, now, now + 1}) {
            assertThat(resolve(CITIZEN, venueCodes.rotating(InMemoryCheckpoints.MARKET, step))
                            .actions())
                    .contains(Action.CHECK_IN);
        }
        for (long step : new long[] {now - 2, now + 2, 0}) {
            assertThat(resolve(CITIZEN, venueCodes.rotating(InMemoryCheckpoints.MARKET, step)))
                    .extracting(Answer.Resolved::scanned, Answer.Resolved::actions)
                    .containsExactly(new Scanned.Outdated(InMemoryCheckpoints.MARKET), List.of());
        }
    }

    @Test
    void opensNoCheckInAtAPlaceThatIsClosed() {
        checkpoints.open(false);

        assertThat(resolve(CITIZEN, venueCodes.of(InMemoryCheckpoints.MARKET, 2))
                        .actions())
                .containsExactly(Action.REPORT_POSTER);
    }

    @Test
    void R09_asksToReportAForgedPoster() {
        assertThat(resolve(CITIZEN, new VenueCodes().of(InMemoryCheckpoints.MARKET, 1)))
                .isEqualTo(new Answer.Resolved(
                        new Scanned.Forged(Scanned.Own.VENUE),
                        null,
                        null,
                        false,
                        Set.of(),
                        List.of(Action.REPORT_POSTER)));
    }

    @Test
    void callsNothingForgedBeforeItKnowsTheKeys() {
        venueKeys.clear();
        venueKeys.isLoading();

        assertThat(resolving.resolve(CITIZEN, venueCodes.of(InMemoryCheckpoints.MARKET, 1)))
                .isEqualTo(new Answer.NotReady());
    }

    @Test
    void R02_tellsOnlyTheHolderAboutAPersonalCode() {
        PersonId child = DeclarationFixtures.person(20);
        people.addIfAbsent(Person.inFamilyOf(ME, child, TestClock.START));
        people.addIfAbsent(DeclarationFixtures.registered(2));
        PersonId known = DeclarationFixtures.person(2);
        PersonId unknown = DeclarationFixtures.person(99);

        assertThat(resolve(CITIZEN, personalCodes.textOf(ME, 1)).holder()).isEqualTo(Holder.SELF);
        assertThat(resolve(CITIZEN, personalCodes.textOf(child, 1)).holder()).isEqualTo(Holder.FAMILY);
        for (Asker asker : new Asker[] {CITIZEN, OFFICER}) {
            assertThat(resolve(asker, personalCodes.textOf(known, 1)))
                    .usingRecursiveComparison()
                    .ignoringFields("scanned")
                    .isEqualTo(resolve(asker, personalCodes.textOf(unknown, 1)));
        }
    }

    @Test
    void R02_tellsTheHolderThatANewerCodeReplacedThisOne() {
        PersonId twice = DeclarationFixtures.person(3);
        people.addIfAbsent(DeclarationFixtures.withCode(3, new Random(1), 2));

        assertThat(resolve(new Asker(twice, false), personalCodes.textOf(twice, 1))
                        .replaced())
                .isTrue();
        assertThat(resolve(new Asker(twice, false), personalCodes.textOf(twice, 2))
                        .replaced())
                .isFalse();
        assertThat(resolve(CITIZEN, personalCodes.textOf(twice, 1)).replaced()).isFalse();
    }

    @Test
    void R07_answersForACardWithoutLookingAnybodyUp() {
        var resolved = resolve(CITIZEN, Cards.CHIP_CARD);

        assertThat(resolved.scanned()).isInstanceOf(Scanned.Identity.class);
        assertThat(resolved.actions()).containsExactly(Action.FILL_IN_FORM, Action.DECLARE_ON_BEHALF);
        assertThat(resolve(OFFICER, Cards.CHIP_CARD).actions())
                .containsExactly(Action.FIND_PERSON, Action.DECLARE_AS_OFFICER);
        assertThat(resolved.holder()).isNull();
    }

    @Test
    void warnsOfACardThatHasExpired() {
        assertThat(resolve(CITIZEN, Cards.OLD_INSURANCE.replace("31/12/2021", "31/05/2021"))
                        .warnings())
                .containsExactly(CardWarning.EXPIRED);
        assertThat(resolve(CITIZEN, Cards.OLD_INSURANCE.replace("31/12/2021", "01/06/2021"))
                        .warnings())
                .isEmpty();
    }

    private Answer.Resolved resolve(Asker asker, String text) {
        Answer answer = resolving.resolve(asker, text);
        assertThat(answer).isInstanceOf(Answer.Resolved.class);
        return (Answer.Resolved) answer;
    }
}
