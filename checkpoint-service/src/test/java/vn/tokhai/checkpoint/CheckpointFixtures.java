package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Places, people and settings for tests; all made up. */
public final class CheckpointFixtures {

    public static final Instant NOW = Instant.parse("2021-06-30T02:15:30.123Z");
    public static final String OWNER = "7b0f7a3e-8a52-4d0c-9a0f-2f6a1c9d5e11";
    public static final String STAFF = "2d9b1c44-6f0e-4b7a-8a53-0c1d2e3f4a5b";
    public static final String STRANGER = "5c3e9d10-1111-4222-8333-944455566677";
    public static final String REQUEST = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21";
    public static final PlaceId MARKET = new PlaceId(0x1234_5678_9ABC_DEF0L);
    public static final CheckpointKind MARKET_KIND = new CheckpointKind("MARKET", "Chợ", "Market", false, 45);
    public static final Area VINH_HAI = new Area(Structure.OF_2021, "58", "586", "22846");

    /** Thirty-two bytes that everybody can see; of use in tests alone. */
    public static CheckpointSettings settings() {
        return new CheckpointSettings(
                "http://127.0.0.1:8080",
                new CheckpointSettings.VenueKey(base64(7), 1),
                base64(9),
                new CheckpointSettings.Hotlines("1900.9095", Map.of()));
    }

    public static String base64(int filler) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filler);
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static Details marketDetails() {
        return new Details("Chợ Vĩnh Hải", "MARKET", "+842593873001", VINH_HAI, "Cổng chính", "Thôn Thái An");
    }

    /** The market whose owner wants it on the map. */
    public static Details locatedDetails() {
        Details plain = marketDetails();
        return new Details(
                plain.name(),
                plain.kind(),
                plain.phone(),
                plain.area(),
                plain.position(),
                plain.address(),
                new Coordinates(11.72345, 109.18765),
                true,
                Traits.NONE);
    }

    public static Checkpoint market() {
        return marketAt(MARKET);
    }

    public static Checkpoint registered(PlaceId id, Details details, String ownerId) {
        return Checkpoint.register(id, details, ownerId, NOW);
    }

    public static Checkpoint marketAt(PlaceId id) {
        return Checkpoint.register(id, marketDetails(), OWNER, NOW);
    }

    /** Version 2: the market with a member of staff. */
    public static Checkpoint staffedMarket() {
        return staffed(market());
    }

    public static Checkpoint staffed(Checkpoint checkpoint) {
        return done(checkpoint.admitStaff(STAFF, List.of(), NOW));
    }

    public static Checkpoint copied(Checkpoint checkpoint) {
        return done(checkpoint.issueCopy(null, NOW));
    }

    public static Unit unit(String name, UnitKind kind, @Nullable PlaceId parent) {
        return new Unit(PlaceId.random(), UUID.randomUUID(), parent, name, kind, Copies.first(NOW));
    }

    public static Checkpoint withUnit(Checkpoint checkpoint, Unit unit) {
        return done(checkpoint.addUnit(unit, NOW));
    }

    public static Checkpoint suspended(Checkpoint checkpoint) {
        return done(checkpoint.suspend(new Suspension(null, null, NOW), NOW));
    }

    public static Checkpoint closed(Checkpoint checkpoint) {
        return done(checkpoint.close(null, null, NOW));
    }

    public static Checkpoint mergedInto(Checkpoint checkpoint, PlaceId other) {
        return done(checkpoint.close(other, null, NOW));
    }

    public static Checkpoint atPlace(PlaceId id, Details details) {
        return Checkpoint.register(id, details, OWNER, NOW);
    }

    /** The market as if it had been registered so. */
    public static Checkpoint marketWith(Details details) {
        return Checkpoint.register(MARKET, details, OWNER, NOW);
    }

    public static Checkpoint coachAt(PlaceId id) {
        Vehicle vehicle = new Vehicle(VehicleType.ROAD, "79B-123.45", "VN", "Nha Trang - Đà Lạt", 45, "Nhà xe Mẫu");
        Details details = new Details(
                "Xe khách Mẫu",
                "COACH",
                "+842593873001",
                VINH_HAI,
                null,
                "Bến xe Mẫu",
                null,
                null,
                new Traits(vehicle, null, null, 45));
        return Checkpoint.register(id, details, OWNER, NOW);
    }

    public static Submission marketForm() {
        return new Submission(
                "Chợ Vĩnh Hải",
                "MARKET",
                "0259 3873 001",
                new Submission.AreaCodes("2021", "58", "586", "22846"),
                "Cổng chính",
                "Thôn Thái An");
    }

    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("Ended as " + outcome);
    }

    /** The numbers of the tests; reading them is tested with the reader. */
    public static PhoneNumbers phones() {
        return written -> switch (written) {
            case "0259 3873 001" -> Optional.of("+842593873001");
            case "0912345678" -> Optional.of("+84912345678");
            default -> Optional.empty();
        };
    }

    public static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private CheckpointFixtures() {}
}
