package vn.tokhai.checkpoint.messaging;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.UnitKind;
import vn.tokhai.checkpoint.VenueKey;
import vn.tokhai.checkpoint.tink.TestKeys;
import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.contracts.checkpoint.VenueKeyPublished;

import static org.assertj.core.api.Assertions.assertThat;

class RegistryEventsTests {

    @Test
    void tellTheWholeStateOfACheckpoint() {
        Unit floor = CheckpointFixtures.unit("Tầng 2", UnitKind.FLOOR, null);
        Unit room = CheckpointFixtures.unit("Phòng 201", UnitKind.ROOM, floor.id());
        Checkpoint market = CheckpointFixtures.withUnit(
                CheckpointFixtures.withUnit(CheckpointFixtures.staffedMarket(), floor), room);

        PendingEvent event = TestEvents.create().stateOf(market);

        assertThat(event.topic()).isEqualTo("checkpoint.registry.v1");
        assertThat(event.key()).isEqualTo(CheckpointFixtures.MARKET.toString());
        assertThat(event.type()).isEqualTo("checkpoint.state-changed");
        assertThat(TestEvents.JSON.readValue(event.payload(), CheckpointState.class))
                .isEqualTo(new CheckpointState(
                        CheckpointFixtures.MARKET.toString(),
                        4,
                        "Chợ Vĩnh Hải",
                        "MARKET",
                        false,
                        45,
                        CheckpointState.Status.ACTIVE,
                        new AdministrativeArea("2021", "58", "586", "22846"),
                        "Cổng chính, Thôn Thái An",
                        "Chợ Vĩnh Hải, Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận",
                        1,
                        List.of(
                                new CheckpointState.Unit(floor.id().toString(), null, "Tầng 2", "FLOOR", 1),
                                new CheckpointState.Unit(
                                        room.id().toString(), floor.id().toString(), "Phòng 201", "ROOM", 1)),
                        List.of(
                                new CheckpointState.Right(CheckpointFixtures.OWNER, CheckpointState.Role.OWNER),
                                new CheckpointState.Right(CheckpointFixtures.STAFF, CheckpointState.Role.STAFF)),
                        CheckpointFixtures.NOW,
                        CheckpointFixtures.NOW));
    }

    @Test
    void sayWhereThePlaceStandsWhenTheOwnerDid() {
        var located = CheckpointFixtures.marketWith(CheckpointFixtures.locatedDetails());

        PendingEvent event = TestEvents.create().stateOf(located);

        CheckpointState told = TestEvents.JSON.readValue(event.payload(), CheckpointState.class);
        assertThat(told.coordinates()).isEqualTo(new CheckpointState.Coordinates(11.72345, 109.18765));
        assertThat(told.onPublicMap()).isTrue();
    }

    @Test
    void saySuspendedWhenItIs() {
        PendingEvent event = TestEvents.create().stateOf(CheckpointFixtures.suspended(CheckpointFixtures.market()));

        assertThat(TestEvents.JSON
                        .readValue(event.payload(), CheckpointState.class)
                        .status())
                .isEqualTo(CheckpointState.Status.SUSPENDED);
    }

    @Test
    void haveAnIdOfTheirVersion() {
        var events = TestEvents.create();

        assertThat(events.stateOf(CheckpointFixtures.market()).id())
                .isEqualTo(events.stateOf(CheckpointFixtures.market()).id())
                .isNotEqualTo(events.stateOf(CheckpointFixtures.staffedMarket()).id());
    }

    /** R08: what others read carries pseudonyms, never a phone. */
    @Test
    void R08_carryNoPhone() {
        assertThat(TestEvents.create().stateOf(CheckpointFixtures.market()).payload())
                .doesNotContain("3873001")
                .doesNotContain("phone");
    }

    @Test
    void tellPublicKeysAndNothingSecret() {
        var key = new VenueKey(1, TestKeys.signing().publicKey(), CheckpointFixtures.NOW);

        PendingEvent event = TestEvents.create().published(key);

        assertThat(event.topic()).isEqualTo("checkpoint.venue-keys.v1");
        assertThat(event.key()).isEqualTo("1");
        JsonNode payload = TestEvents.JSON.readTree(event.payload());
        assertThat(payload.propertyNames()).containsExactlyInAnyOrder("keyId", "publicKey", "publishedAt");
        assertThat(TestEvents.JSON
                        .readValue(event.payload(), VenueKeyPublished.class)
                        .publicKey())
                .hasSize(43);
    }

    @Test
    void describeAVehicleByItsPlate() {
        CheckpointState told = stateOf(CheckpointFixtures.coachAt(CheckpointFixtures.MARKET));

        assertThat(told.vehicle())
                .isEqualTo(new CheckpointState.Vehicle(
                        "ROAD", "79B-123.45", "VN", "Nha Trang - Đà Lạt", 45, "Nhà xe Mẫu"));
        assertThat(told.capacity()).isEqualTo(45);
    }

    @Test
    void tellOfAMergerInStateAndEvent() {
        Checkpoint before = CheckpointFixtures.market();
        Checkpoint after = CheckpointFixtures.mergedInto(before, new PlaceId(7));

        List<PendingEvent> events = TestEvents.create().between(before, after);

        assertThat(stateOf(after).mergedInto()).isEqualTo(new PlaceId(7).toString());
        assertThat(stateOf(after).status()).isEqualTo(CheckpointState.Status.CLOSED);
        assertThat(events).extracting(PendingEvent::type).containsExactly("checkpoint.merged");
        assertThat(events.getFirst().topic()).isEqualTo("checkpoint.events.v1");
        assertThat(TestEvents.create().between(after, after)).isEmpty();
    }

    private static CheckpointState stateOf(Checkpoint checkpoint) {
        return TestEvents.JSON.readValue(TestEvents.create().stateOf(checkpoint).payload(), CheckpointState.class);
    }
}
