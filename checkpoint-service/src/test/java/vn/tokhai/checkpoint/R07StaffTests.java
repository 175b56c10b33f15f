package vn.tokhai.checkpoint;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.STAFF;
import static vn.tokhai.checkpoint.CheckpointFixtures.STRANGER;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** Nobody is put on a staff without the passcode of their phone, and a right may name units. */
class R07StaffTests {

    private final Unit floor = CheckpointFixtures.unit("Tầng 1", UnitKind.FLOOR, null);
    private final Unit room = CheckpointFixtures.unit("Phòng 101", UnitKind.ROOM, floor.id());
    private final Unit other = CheckpointFixtures.unit("Tầng 2", UnitKind.FLOOR, null);
    private final FakeCheckpoints checkpoints = new FakeCheckpoints();
    private final FakePhones phones = new FakePhones();
    private final StaffingCheckpoints staffing = TestUseCases.staffing(checkpoints, phones);

    @BeforeEach
    void openTheMarket() {
        Checkpoint market = CheckpointFixtures.market();
        for (Unit unit : List.of(floor, room, other)) {
            market = CheckpointFixtures.withUnit(market, unit);
        }
        checkpoints.with(market);
    }

    @Test
    void aPersonJoinsByTheirConsentToThisPlace() {
        Checkpoint after = done(staffing.admit(MARKET, OWNER, invitation(STAFF), null));

        assertThat(after.roleOf(STAFF)).contains(Right.Role.STAFF);
        assertThat(after.version()).isEqualTo(5);
    }

    @Test
    void aConsentIsTakenOnceAndSendingItAgainIsHarmless() {
        String consent = invitation(STAFF);
        Checkpoint after = done(staffing.admit(MARKET, OWNER, consent, null));

        assertThat(done(staffing.admit(MARKET, OWNER, consent, null))).isEqualTo(after);
        done(staffing.dismiss(MARKET, OWNER, STAFF));
        assertThat(staffing.admit(MARKET, OWNER, consent, null))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.CONSENT_USED));
    }

    @Test
    void nothingElseIsAConsent() {
        String toElsewhere = phones.consent(ProvenPhones.Purpose.STAFF_INVITATION, STAFF, new PlaceId(1));
        String toAnotherPurpose = phones.consent(ProvenPhones.Purpose.OWNERSHIP_TRANSFER, STAFF, MARKET);

        for (String wrong : new String[] {null, "", STAFF, toElsewhere, toAnotherPurpose}) {
            assertThat(RegisteringCheckpointsTests.pointers(staffing.admit(MARKET, OWNER, wrong, null)))
                    .containsExactly("/consent");
        }
        assertThat(staffing.admit(MARKET, STRANGER, invitation(STRANGER), null)).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void aRightMayBeLimitedToUnitsWithAllBelowThem() {
        Checkpoint after = done(staffing.admit(
                MARKET, OWNER, invitation(STAFF), List.of(floor.id().toString())));

        assertThat(after.lets(STAFF, room.id())).isTrue();
        assertThat(after.lets(STAFF, other.id())).isFalse();
        assertThat(after.lets(STAFF, null)).isFalse();
        assertThat(new FindingPlaces(checkpoints).placeToPrint(MARKET, other.id(), STAFF))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(new FindingPlaces(checkpoints).placeToPrint(MARKET, room.id(), STAFF))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void limitsAreChangedByTheOwner() {
        done(staffing.admit(MARKET, OWNER, invitation(STAFF), null));

        Checkpoint limited =
                done(staffing.limit(MARKET, OWNER, STAFF, List.of(other.id().toString())));

        assertThat(limited.lets(STAFF, null)).isFalse();
        assertThat(done(staffing.limit(MARKET, OWNER, STAFF, null)).lets(STAFF, null))
                .isTrue();
        assertThat(done(staffing.limit(MARKET, OWNER, OWNER, List.of(other.id().toString())))
                        .lets(OWNER, null))
                .isTrue();
        assertThat(staffing.limit(MARKET, OWNER, STRANGER, null)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void unitsOfOtherPlacesAreNamed() {
        assertThat(RegisteringCheckpointsTests.pointers(staffing.admit(
                        MARKET, OWNER, invitation(STAFF), List.of(floor.id().toString(), "nowhere"))))
                .containsExactly("/units/1");
        assertThat(RegisteringCheckpointsTests.pointers(staffing.admit(MARKET, OWNER, invitation(STAFF), List.of())))
                .containsExactly("/units");
    }

    @Test
    void staffOfAClosedPlaceCanStillBeDismissed() {
        checkpoints.with(CheckpointFixtures.closed(CheckpointFixtures.staffedMarket()));

        assertThat(done(staffing.dismiss(MARKET, OWNER, STAFF)).roleOf(STAFF)).isEmpty();
        assertThat(staffing.admit(MARKET, OWNER, invitation(STAFF), null))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.CLOSED));
    }

    @Test
    void theStaffIsBounded() {
        Checkpoint market = CheckpointFixtures.market();
        for (int i = 0; i < Checkpoint.MOST_STAFF; i++) {
            market = done(market.admitStaff("person " + i, List.of(), NOW));
        }

        assertThat(market.admitStaff(STAFF, List.of(), NOW))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.TOO_MANY_STAFF));
    }

    private String invitation(String person) {
        return phones.consent(ProvenPhones.Purpose.STAFF_INVITATION, person, MARKET);
    }
}
