package vn.tokhai.checkpoint.transfers;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointChanges;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Device;
import vn.tokhai.checkpoint.FakeCheckpoints;
import vn.tokhai.checkpoint.FakePhones;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.ProvenPhones;
import vn.tokhai.checkpoint.Right;
import vn.tokhai.checkpoint.devices.EnrollingDevices;
import vn.tokhai.checkpoint.devices.TestDevices;
import vn.tokhai.checkpoint.messaging.TestEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.STAFF;
import static vn.tokhai.checkpoint.CheckpointFixtures.STRANGER;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

class TransferringOwnershipTests {

    private final FakeCheckpoints checkpoints = new FakeCheckpoints().with(CheckpointFixtures.staffedMarket());
    private final FakePhones phones = new FakePhones();
    private final TransferringOwnership transferring = TestTransfers.transferring(checkpoints, phones);

    @Test
    void bothProveTheirPhones() {
        TransferringOwnership.Offer offer = offer();

        Checkpoint after = done(accept(offer, STRANGER));

        assertThat(after.isOwnedBy(STRANGER)).isTrue();
        assertThat(after.roleOf(OWNER)).isEmpty();
        assertThat(after.roleOf(STAFF)).contains(Right.Role.STAFF);
        assertThat(checkpoints.ofPerson(OWNER, null, 10).checkpoints()).isEmpty();
    }

    @Test
    void aMemberOfStaffMayBecomeTheOwner() {
        Checkpoint after = done(accept(offer(), STAFF));

        assertThat(after.rights()).containsExactly(new Right(STAFF, Right.Role.OWNER));
    }

    @Test
    void everythingThatTheFormerOwnerHeldIsVoid() {
        EnrollingDevices enrolling = TestDevices.enrolling(checkpoints);
        String used = done(enrolling.prepare(MARKET, OWNER, null, null)).text();
        done(enrolling.enrol(new TestDevices().form(used)));
        String open = done(enrolling.prepare(MARKET, OWNER, null, null)).text();

        Checkpoint after = done(accept(offer(), STRANGER));

        assertThat(after.access().devices()).allMatch(Device::isRevoked).hasSize(1);
        assertThat(enrolling.enrol(new TestDevices().form(open))).isInstanceOf(Outcome.Unknown.class);
        assertThat(transferring.offer(MARKET, OWNER, consent(OWNER))).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void anOfferIsTakenOnceAndAskingAgainIsHarmless() {
        TransferringOwnership.Offer offer = offer();
        Checkpoint after = done(accept(offer, STRANGER));

        assertThat(done(accept(offer, STRANGER))).isEqualTo(after);
        assertThat(accept(offer, STAFF)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneBecomesTheOwner() {
        TransferringOwnership.Offer offer = offer();
        AtomicReference<@Nullable Outcome<Checkpoint>> faster = new AtomicReference<>();
        checkpoints.beforeNextReplacement(() -> faster.set(accept(offer, STAFF)));

        assertThat(accept(offer, STRANGER)).isInstanceOf(Outcome.Unknown.class);
        assertThat(faster.get()).isInstanceOf(Outcome.Done.class);
        assertThat(checkpoints.find(MARKET).orElseThrow().ownerId()).isEqualTo(STAFF);
    }

    @Test
    void onlyConsentsToThisTransferOfThisPlaceByThisPersonCount() {
        String elsewhere = phones.consent(ProvenPhones.Purpose.OWNERSHIP_TRANSFER, OWNER, new PlaceId(5));
        String invitation = phones.consent(ProvenPhones.Purpose.STAFF_INVITATION, OWNER, MARKET);

        for (String wrong : new String[] {null, "", elsewhere, invitation, consent(STAFF)}) {
            assertThat(transferring.offer(MARKET, OWNER, wrong)).isInstanceOf(Outcome.Invalid.class);
        }
        TransferringOwnership.Offer offer = offer();
        assertThat(transferring.accept(MARKET, offer.transferId(), STRANGER, offer.secret(), consent(STAFF)))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void aConsentIsTakenOnce() {
        String consent = consent(OWNER);
        done(transferring.offer(MARKET, OWNER, consent));

        assertThat(transferring.offer(MARKET, OWNER, consent))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.CONSENT_USED));
    }

    @Test
    void whoDoesNotKnowTheSecretFindsNothing() {
        TransferringOwnership.Offer offer = offer();

        for (String wrong : new String[] {null, "", offer.secret() + "A"}) {
            assertThat(transferring.accept(MARKET, offer.transferId(), STRANGER, wrong, consent(STRANGER)))
                    .isInstanceOf(Outcome.Unknown.class);
        }
    }

    @Test
    void anOfferDiesAfterADayWhenWithdrawnOrWhenANewerOneIsMade() {
        TransferringOwnership.Offer first = offer();
        TransferringOwnership.Offer second = offer();
        assertThat(accept(first, STRANGER)).isInstanceOf(Outcome.Unknown.class);

        var later = new TransferringOwnership(
                new CheckpointChanges(checkpoints, Clock.fixed(NOW.plus(Duration.ofHours(24)), ZoneOffset.UTC)),
                phones);
        assertThat(later.accept(MARKET, second.transferId(), STRANGER, second.secret(), consent(STRANGER)))
                .isInstanceOf(Outcome.Unknown.class);

        done(transferring.withdraw(MARKET, OWNER, second.transferId()));
        done(transferring.withdraw(MARKET, OWNER, second.transferId()));
        assertThat(accept(second, STRANGER)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void theOwnerDoesNotAcceptTheOwnOffer() {
        assertThat(accept(offer(), OWNER)).isEqualTo(new Outcome.Contradicted<>(Contradiction.OWNER_ALREADY));
    }

    @Test
    void staffOfferNothing() {
        assertThat(transferring.offer(MARKET, STAFF, consent(STAFF))).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(transferring.offer(new PlaceId(5), OWNER, consent(OWNER))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aTransferIsTold() {
        TransferringOwnership.Offer offer = offer();
        Checkpoint before = checkpoints.find(MARKET).orElseThrow();
        Checkpoint after = done(accept(offer, STRANGER));

        List<PendingEvent> events = TestEvents.create().between(before, after);

        assertThat(events).extracting(PendingEvent::type).containsExactly("ownership.transferred");
        assertThat(events.getFirst().payload()).contains(OWNER, STRANGER);
    }

    private TransferringOwnership.Offer offer() {
        return done(transferring.offer(MARKET, OWNER, consent(OWNER)));
    }

    private Outcome<Checkpoint> accept(TransferringOwnership.Offer offer, String person) {
        return transferring.accept(MARKET, offer.transferId(), person, offer.secret(), consent(person));
    }

    private String consent(String person) {
        return phones.consent(ProvenPhones.Purpose.OWNERSHIP_TRANSFER, person, MARKET);
    }
}
