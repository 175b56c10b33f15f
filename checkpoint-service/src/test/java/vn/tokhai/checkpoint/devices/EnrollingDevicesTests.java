package vn.tokhai.checkpoint.devices;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointChanges;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Device;
import vn.tokhai.checkpoint.FakeCheckpoints;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.UnitKind;
import vn.tokhai.checkpoint.messaging.TestEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.STAFF;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

class EnrollingDevicesTests {

    private final FakeCheckpoints checkpoints = new FakeCheckpoints().with(CheckpointFixtures.staffedMarket());
    private final EnrollingDevices enrolling = TestDevices.enrolling(checkpoints);
    private final TestDevices tablet = new TestDevices();

    @Test
    void aDeviceBringsItsOwnKeyAndTheTicketThatTheOwnerShowed() {
        String ticket = ticket();

        EnrollingDevices.Enrolled enrolled = done(enrolling.enrol(tablet.form(ticket)));

        assertThat(enrolled.device().publicKey()).isEqualTo(tablet.publicKey());
        assertThat(enrolled.device().name()).isEqualTo("Máy cổng chính");
        assertThat(enrolled.checkpoint().id()).isEqualTo(MARKET);
        assertThat(ticket).startsWith("HTTP://127.0.0.1:8080/D/").hasSize(24 + 66);
    }

    @Test
    void aTicketAdmitsOneDeviceThatMayAskAgain() {
        String ticket = ticket();
        Device device = done(enrolling.enrol(tablet.form(ticket))).device();

        assertThat(done(enrolling.enrol(tablet.form(ticket.toLowerCase(Locale.ROOT))))
                        .device())
                .isEqualTo(device);
        assertThat(enrolling.enrol(new TestDevices().form(ticket))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void ofTwoDevicesAtOnceOneIsAdmitted() {
        String ticket = ticket();
        TestDevices rival = new TestDevices();
        checkpoints.beforeNextReplacement(() -> done(enrolling.enrol(rival.form(ticket))));

        assertThat(enrolling.enrol(tablet.form(ticket))).isInstanceOf(Outcome.Unknown.class);
        assertThat(done(enrolling.list(MARKET, OWNER)).access().devices())
                .extracting(Device::publicKey)
                .containsExactly(rival.publicKey());
    }

    @Test
    void aTicketDiesAfterAWhileOrWhenItIsWithdrawn() {
        EnrollingDevices.Ticket old = done(enrolling.prepare(MARKET, OWNER, null, null));
        EnrollingDevices.Ticket withdrawn = done(enrolling.prepare(MARKET, OWNER, null, null));
        done(enrolling.withdraw(MARKET, OWNER, withdrawn.enrolmentId()));
        Clock later = Clock.fixed(NOW.plus(Duration.ofMinutes(15)), ZoneOffset.UTC);
        var enrollingLater = new EnrollingDevices(
                new CheckpointChanges(checkpoints, later),
                new FindingPlaces(checkpoints),
                CheckpointFixtures.settings());

        assertThat(enrollingLater.enrol(tablet.form(old.text()))).isInstanceOf(Outcome.Unknown.class);
        assertThat(enrolling.enrol(tablet.form(withdrawn.text()))).isInstanceOf(Outcome.Unknown.class);
        assertThat(enrolling.enrol(tablet.form(DeviceTicket.forPlace(MARKET).token())))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(enrolling.enrol(
                        tablet.form(DeviceTicket.forPlace(new PlaceId(3)).token())))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(enrolling.enrol(tablet.form("A".repeat(66)))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aDeviceProvesThatTheKeyIsItsOwn() {
        String ticket = ticket();
        TestDevices thief = new TestDevices();

        assertThat(pointers(enrolling.enrol(new EnrolmentForm(ticket, tablet.publicKey(), thief.proof(ticket)))))
                .containsExactly("/proof");
        assertThat(pointers(enrolling.enrol(new EnrolmentForm(
                        ticket,
                        tablet.publicKey(),
                        tablet.proof(DeviceTicket.forPlace(MARKET).token())))))
                .containsExactly("/proof");
        assertThat(pointers(enrolling.enrol(new EnrolmentForm(null, "x", "=1+1"))))
                .containsExactly("/ticket", "/publicKey", "/proof");
        assertThat(pointers(enrolling.enrol(new EnrolmentForm(ticket, tablet.publicKey() + "=", tablet.proof(ticket)))))
                .contains("/publicKey");
    }

    @Test
    void aRevokedDeviceIsOutAtOnceAndItsKeyNeverComesBack() {
        Device device = done(enrolling.enrol(tablet.form(ticket()))).device();

        done(enrolling.revoke(MARKET, OWNER, device.id()));

        assertThat(done(enrolling.list(MARKET, OWNER))
                        .access()
                        .device(device.id())
                        .orElseThrow()
                        .revokedAt())
                .isEqualTo(NOW);
        long version = done(enrolling.revoke(MARKET, OWNER, device.id())).version();
        assertThat(checkpoints.find(MARKET).orElseThrow().version()).isEqualTo(version);
        assertThat(enrolling.enrol(tablet.form(ticket())))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.DEVICE_KNOWN));
        assertThat(enrolling.revoke(MARKET, OWNER, UUID.randomUUID())).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void ownersAloneLookAfterDevices() {
        assertThat(enrolling.prepare(MARKET, STAFF, null, null)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(enrolling.list(MARKET, STAFF)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(enrolling.list(new PlaceId(3), OWNER)).isInstanceOf(Outcome.Unknown.class);
        assertThat(enrolling.revoke(MARKET, STAFF, UUID.randomUUID())).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void aDeviceHasANameAndMayBeLimitedToUnits() {
        Unit gate = CheckpointFixtures.unit("Cổng sau", UnitKind.OTHER, null);
        checkpoints.with(CheckpointFixtures.withUnit(CheckpointFixtures.market(), gate));
        String ticket = done(enrolling.prepare(
                        MARKET, OWNER, null, List.of(gate.id().toString())))
                .text();
        Device device = done(enrolling.enrol(tablet.form(ticket))).device();

        assertThat(device.units()).containsExactly(gate.id());
        assertThat(done(enrolling.rename(MARKET, OWNER, device.id(), "Máy 2")).name())
                .isEqualTo("Máy 2");
        assertThat(pointers(enrolling.rename(MARKET, OWNER, device.id(), "\u202E")))
                .containsExactly("/name");
        assertThat(enrolling.rename(MARKET, OWNER, UUID.randomUUID(), "Máy")).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void openTicketsAreBounded() {
        for (int i = 0; i < 50; i++) {
            done(enrolling.prepare(MARKET, OWNER, null, null));
        }

        assertThat(enrolling.prepare(MARKET, OWNER, null, null))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.TOO_MANY_LINKS));
    }

    @Test
    void whatHappensToDevicesIsTold() {
        var before = checkpoints.find(MARKET).orElseThrow();
        Device device = done(enrolling.enrol(tablet.form(ticket()))).device();
        var enrolled = checkpoints.find(MARKET).orElseThrow();
        var revoked = done(enrolling.revoke(MARKET, OWNER, device.id()));

        assertThat(TestEvents.create().between(before, enrolled))
                .extracting(PendingEvent::type)
                .containsExactly("device.enrolled");
        assertThat(TestEvents.create().between(enrolled, revoked))
                .extracting(PendingEvent::type)
                .containsExactly("device.revoked");
        assertThat(TestEvents.create().stateOf(revoked).payload()).contains(device.publicKey(), "revokedAt");
    }

    private String ticket() {
        return done(enrolling.prepare(MARKET, OWNER, "Máy cổng chính", null)).text();
    }

    private static List<String> pointers(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Invalid<?>(List<Fault> faults)) {
            return faults.stream().map(Fault::pointer).toList();
        }
        throw new AssertionError("Ended as " + outcome);
    }
}
