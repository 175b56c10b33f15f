package vn.tokhai.declaration.assisted;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.CardIndex;
import vn.tokhai.declaration.DeclarationDraft;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.EnteredBy;
import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.IdentityMeans;
import vn.tokhai.declaration.InMemoryAllowances;
import vn.tokhai.declaration.InMemoryCardHolders;
import vn.tokhai.declaration.InMemoryCheckpoints;
import vn.tokhai.declaration.InMemoryDeclarationLists;
import vn.tokhai.declaration.InMemoryDeclarations;
import vn.tokhai.declaration.InMemoryNumbers;
import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.IssuingCodes;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.SubmittingDeclarations;
import vn.tokhai.declaration.SubmittingDeclarations.Submission;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.assisted.DeclaringOnBehalf.Enterer;
import vn.tokhai.declaration.assisted.DeclaringOnBehalf.Outcome;
import vn.tokhai.declaration.assisted.DeclaringOnBehalf.Request;

import static org.assertj.core.api.Assertions.assertThat;

/** Khai hộ: by staff and officers, with the consent of a phone's holder or for somebody without one. */
class DeclaringOnBehalfTests {

    private static final PersonId STAFF = DeclarationFixtures.person(1);
    private static final PersonId VISITOR = DeclarationFixtures.person(2);
    private static final Enterer AT_THE_DOOR = new Enterer.Staff(STAFF);
    private static final Enterer OFFICER =
            new Enterer.Officer(DeclarationFixtures.officerOf(DeclarationFixtures.VINH_HAI));

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryDeclarations declarations = new InMemoryDeclarations();
    private final InMemoryCheckpoints checkpoints = new InMemoryCheckpoints();
    private final CardIndex cardIndex = card -> card.kind() + card.value();
    private final IssuingCodes issuing = new IssuingCodes(
            people,
            new InMemoryNumbers(),
            new InMemoryAllowances(clock),
            DeclarationFixtures.settings(),
            new Random(1),
            clock);
    private final SubmittingDeclarations submitting = new SubmittingDeclarations(
            people,
            declarations,
            new InMemoryDeclarationLists(),
            DeclarationFixtures.FORMS,
            DeclarationFixtures.checking(clock),
            DeclarationFixtures.judging(),
            DeclarationFixtures.standing(people, clock),
            issuing,
            new InMemoryAllowances(clock),
            DeclarationFixtures.settings(),
            clock);
    private final DeclaringOnBehalf declaring = new DeclaringOnBehalf(
            submitting,
            declarations,
            people,
            new PeopleWithoutPhone(people, new InMemoryCardHolders(people, cardIndex), cardIndex, clock),
            checkpoints,
            new PlainProvenPhones(),
            new InMemoryUsedConsents(),
            new InMemoryAllowances(clock),
            new AssistedSettings(3, Duration.ofHours(24)),
            clock);

    @BeforeEach
    void settle() {
        people.addIfAbsent(DeclarationFixtures.registered(1));
        people.addIfAbsent(DeclarationFixtures.registered(2));
        checkpoints.open(true, STAFF);
    }

    @Test
    void declaresForTheHolderOfAPhoneWhoAgreed() {
        var accepted = accepted(AT_THE_DOOR, withConsent(1, "jti-1"));

        assertThat(accepted.person().id()).isEqualTo(VISITOR);
        assertThat(accepted.declaration().enteredBy())
                .isEqualTo(new EnteredBy(
                        STAFF.toString(), EnteredBy.Capacity.STAFF, InMemoryCheckpoints.MARKET, IdentityMeans.PHONE));
        assertThat(declarations.events())
                .hasAtLeastOneElementOfType(PersonEvent.DeclarationSubmitted.class)
                .contains(new PersonEvent.IdentityConfirmed(
                        VISITOR,
                        IdentityMeans.PHONE,
                        new EnteredBy(
                                STAFF.toString(),
                                EnteredBy.Capacity.STAFF,
                                InMemoryCheckpoints.MARKET,
                                IdentityMeans.PHONE),
                        TestClock.START));
    }

    @Test
    void takesAConsentForOneDeclarationOnly() {
        accepted(AT_THE_DOOR, withConsent(1, "jti-1"));

        assertThat(declaring.declare(AT_THE_DOOR, withConsent(1, "jti-1"))).isInstanceOf(Outcome.Taken.class);
        assertThat(declaring.declare(AT_THE_DOOR, withConsent(2, "jti-1"))).isEqualTo(new Outcome.ConsentUsed());
        assertThat(declaring.declare(AT_THE_DOOR, withConsent(2, "jti-2"))).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void refusesConsentsToSomethingElse() {
        String elsewhere = PlainProvenPhones.consent("jti-1", VISITOR, "3H7PX0N5BVCYD");
        String ofNobody = PlainProvenPhones.consent("jti-1", DeclarationFixtures.person(9), InMemoryCheckpoints.MARKET);

        for (String consent : new String[] {elsewhere, ofNobody, "nonsense"}) {
            assertThat(declaring.declare(AT_THE_DOOR, request(1, consent, null)))
                    .isEqualTo(new Outcome.ConsentRefused());
        }
        assertThat(people.find(VISITOR).orElseThrow().profile()).isNull();
    }

    @Test
    void declaresForSomebodyWithoutAPhoneAndTellsWhatWasSeen() {
        var accepted = accepted(AT_THE_DOOR, request(1, null, IdentityMeans.INSURANCE_CARD));

        assertThat(accepted.person().phone()).isNull();
        assertThat(accepted.person().guardian()).isNull();
        assertThat(accepted.person().number()).isNotNull();
        assertThat(accepted.declaration().enteredBy())
                .extracting(EnteredBy::seen)
                .isEqualTo(IdentityMeans.INSURANCE_CARD);
    }

    @Test
    void R19_recognisesThemByCardNameAndYearOfBirth() {
        var first = accepted(AT_THE_DOOR, request(1, null, null));
        clock.advance(Duration.ofDays(4));

        var second = accepted(OFFICER, request(2, null, null));

        assertThat(second.person().id()).isEqualTo(first.person().id());
        assertThat(second.number()).isEqualTo(first.number());
    }

    @Test
    void takesNobodyOverByACardAlone() {
        submitting.submit(
                VISITOR,
                null,
                DeclarationFixtures.draft(DeclarationFixtures.declarationId(9).toString()));
        var otherName = new HashMap<>(DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI));
        otherName.put("fullName", "Lê Văn Giả");

        var sameCard = accepted(AT_THE_DOOR, request(1, null, null));
        var again = accepted(AT_THE_DOOR, request(2, null, null, otherName));

        assertThat(sameCard.person().id()).isNotEqualTo(VISITOR);
        assertThat(again.person().id()).isNotIn(VISITOR, sameCard.person().id());
        assertThat(people.find(VISITOR).orElseThrow().profile())
                .isNotNull()
                .extracting(profile -> profile.fullName())
                .isEqualTo(DeclarationFixtures.NAME);
    }

    @Test
    void answersTheSameWhenSentAgainAndOnlyToWhoEnteredIt() {
        var first = accepted(AT_THE_DOOR, request(1, null, null));
        clock.advance(Duration.ofMinutes(3));
        checkpoints.open(true, STAFF, VISITOR);

        assertThat(accepted(AT_THE_DOOR, request(1, null, null))).isEqualTo(first);
        assertThat(declaring.declare(new Enterer.Staff(VISITOR), request(1, null, null)))
                .isEqualTo(new Outcome.Taken(new Submission.IdTaken()));
    }

    @Test
    void asksForARightOnTheCheckpoint() {
        assertThat(declaring.declare(new Enterer.Staff(VISITOR), request(1, null, null)))
                .isEqualTo(new Outcome.NotStaff());
        checkpoints.open(false, STAFF);
        assertThat(declaring.declare(AT_THE_DOOR, request(1, null, null))).isEqualTo(new Outcome.CheckpointClosed());
        checkpoints.clear();
        assertThat(declaring.declare(AT_THE_DOOR, request(1, null, null))).isEqualTo(new Outcome.NotStaff());
        checkpoints.isLoading();
        assertThat(declaring.declare(AT_THE_DOOR, request(1, null, null))).isEqualTo(new Outcome.NotReady());
        assertThat(declarations.events()).isEmpty();
    }

    @Test
    void tellsEveryFaultAndMakesNobody() {
        long before = people.all().count();
        var draft = new DeclarationDraft(null, "citizen", null, Map.of("fullName", ""));

        assertThat(declaring.declare(AT_THE_DOOR, new Request(null, null, null, draft)))
                .isInstanceOfSatisfying(Outcome.Taken.class, taken -> assertThat(taken.submission())
                        .isInstanceOfSatisfying(Submission.Refused.class, refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .contains("/checkpointId", "/declarationId", "/answers/fullName", "/answers/area")));
        assertThat(people.all().count()).isEqualTo(before);
    }

    @Test
    void R06_boundsOfficersByTheirAreas() {
        var elsewhere = request(1, null, null, DeclarationFixtures.typed(DeclarationFixtures.NHA_TRANG));

        assertThat(declaring.declare(OFFICER, elsewhere))
                .isInstanceOfSatisfying(Outcome.Taken.class, taken -> assertThat(taken.submission())
                        .isInstanceOfSatisfying(Submission.Refused.class, refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/answers/area")));
    }

    @Test
    void limitsWhatOneMemberOfStaffEntersInADay() {
        for (int n = 1; n <= 3; n++) {
            accepted(AT_THE_DOOR, request(n, null, null));
        }

        assertThat(declaring.declare(AT_THE_DOOR, request(4, null, null))).isInstanceOf(Outcome.TooOften.class);
    }

    @Test
    void letsWhoEnteredItPrintTheCodeForADay() {
        accepted(AT_THE_DOOR, request(1, null, null));
        String id = DeclarationFixtures.declarationId(1).toString();

        assertThat(declaring.printable(AT_THE_DOOR, id)).isPresent();
        assertThat(declaring.printable(new Enterer.Staff(VISITOR), id)).isEmpty();
        assertThat(declaring.printable(OFFICER, id)).isEmpty();
        clock.advance(Duration.ofHours(24));
        assertThat(declaring.printable(AT_THE_DOOR, id)).isEmpty();
    }

    private Submission.Accepted accepted(Enterer enterer, Request request) {
        Outcome outcome = declaring.declare(enterer, request);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        Submission submission = ((Outcome.Taken) outcome).submission();
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        return (Submission.Accepted) submission;
    }

    private static Request withConsent(int n, String consentId) {
        return request(n, PlainProvenPhones.consent(consentId, VISITOR, InMemoryCheckpoints.MARKET), null);
    }

    private static Request request(int n, @Nullable String consent, @Nullable IdentityMeans seen) {
        return request(n, consent, seen, DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI));
    }

    private static Request request(
            int n, @Nullable String consent, @Nullable IdentityMeans seen, Map<String, Object> answers) {
        return new Request(
                InMemoryCheckpoints.MARKET,
                consent,
                seen,
                new DeclarationDraft(DeclarationFixtures.declarationId(n).toString(), "citizen", null, answers));
    }
}
