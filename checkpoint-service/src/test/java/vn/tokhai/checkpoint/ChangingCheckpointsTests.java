package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.catalogue.TestCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.STAFF;
import static vn.tokhai.checkpoint.CheckpointFixtures.STRANGER;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;
import static vn.tokhai.checkpoint.CheckpointFixtures.marketForm;

class ChangingCheckpointsTests {

    private final FakeCheckpoints checkpoints = new FakeCheckpoints().with(CheckpointFixtures.market());
    private final CheckpointChanges changes =
            new CheckpointChanges(checkpoints, Clock.fixed(NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC));
    private final ChangingCheckpoints changing = new ChangingCheckpoints(
            new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, written -> Optional.of("+84912345678")),
            changes);
    private final FakePhones phones = new FakePhones();
    private final StaffingCheckpoints staffing = new StaffingCheckpoints(changes, phones);

    @Test
    void correctsOnTopOfTheVersionThatWasRead() {
        Checkpoint corrected = done(changing.correct(MARKET, OWNER, 1, marketForm()));

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.details().phone()).isEqualTo("+84912345678");
        assertThat(corrected.registeredAt()).isEqualTo(NOW);
        assertThat(corrected.changedAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(checkpoints.find(MARKET)).contains(corrected);
    }

    @Test
    void refusesACorrectionOnTopOfAnOlderVersion() {
        done(changing.correct(MARKET, OWNER, 1, marketForm()));

        assertThat(changing.correct(MARKET, OWNER, 1, marketForm())).isEqualTo(new Outcome.Stale<>(2));
    }

    @Test
    void refusesACorrectionWhenSomebodyWasFaster() {
        checkpoints.beforeNextReplacement(() -> done(admit(OWNER, STAFF)));

        assertThat(changing.correct(MARKET, OWNER, 1, marketForm())).isEqualTo(new Outcome.Stale<>(2));
    }

    @Test
    void triesAgainWhenSomebodyElseChangedAnotherPart() {
        checkpoints.beforeNextReplacement(() -> done(changing.correct(MARKET, OWNER, 1, marketForm())));

        Checkpoint after = done(admit(OWNER, STAFF));

        assertThat(after.version()).isEqualTo(3);
        assertThat(after.roleOf(STAFF)).contains(Right.Role.STAFF);
    }

    @Test
    void letsTheOwnerAloneChange() {
        done(admit(OWNER, STAFF));

        assertThat(changing.correct(MARKET, STAFF, 2, marketForm())).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(admit(STRANGER, STRANGER)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(staffing.dismiss(MARKET, STAFF, STAFF)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(changing.issueCopy(MARKET, null, STAFF)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(new ChangingUnits(changes).add(MARKET, STRANGER, floor("Tầng 1")))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(changing.issueCopy(new PlaceId(1), null, OWNER)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void changesNothingWhenStaffIsDismissedTwice() {
        done(admit(OWNER, STAFF));

        assertThat(done(staffing.dismiss(MARKET, OWNER, STAFF)).version()).isEqualTo(3);
        assertThat(done(staffing.dismiss(MARKET, OWNER, STAFF)).version()).isEqualTo(3);
    }

    @Test
    void keepsTheOwner() {
        assertThat(staffing.dismiss(MARKET, OWNER, OWNER))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.OWNER_NEEDED));
    }

    @Test
    void numbersCopiesOneAfterTheOther() {
        done(changing.issueCopy(MARKET, null, OWNER));
        Checkpoint after = done(changing.issueCopy(MARKET, null, OWNER));

        assertThat(after.copies().last()).isEqualTo(3);
        assertThat(after.version()).isEqualTo(3);
    }

    @Test
    void endsIssuingCopiesAtTheLimit() {
        Checkpoint many = CheckpointFixtures.market();
        var draft = new CheckpointDraft(many);
        draft.copies = new Copies(Collections.nCopies(Copies.MOST, NOW), List.of());
        checkpoints.with(draft.of(1, NOW));

        assertThat(changing.issueCopy(MARKET, null, OWNER))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.TOO_MANY_COPIES));
    }

    private static UnitSubmission floor(String name) {
        return new UnitSubmission(UUID.randomUUID().toString(), name, "FLOOR", null);
    }

    private Outcome<Checkpoint> admit(String owner, String person) {
        String consent = phones.consent(ProvenPhones.Purpose.STAFF_INVITATION, person, MARKET);
        return staffing.admit(MARKET, owner, consent, null);
    }
}
