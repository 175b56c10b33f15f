package vn.tokhai.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A market with an owner, a citizen, and fakes of what is kept in memory. */
public final class ScanFixtures {

    public static final Instant NOW = Instant.parse("2021-06-03T02:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final String CITIZEN = "6f1d2c3b-4a59-4687-9a0b-1c2d3e4f5061";
    public static final String OWNER = "0b0d7f2e-2f0e-4c5e-9f66-0a1b2c3d4e5f";
    /** May act for the floor alone. */
    public static final String FLOOR_STAFF = "3c5d7e9f-1a2b-4c3d-8e4f-5a6b7c8d9e0f";

    public static final String SCAN = "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071";
    public static final String MARKET = "0D9RXPQZ4M7K2";
    public static final String FLOOR = "7H2K9QXV03BNS";
    public static final String UNKNOWN = "1A2B3C4D5E6F7";

    public static Place market() {
        return market(true, Instant.parse("2021-01-01T00:00:00Z"));
    }

    public static Place market(boolean open, Instant changedAt) {
        return new Place(
                MARKET,
                1,
                "Chợ Ninh Hải",
                "12 Trường Chinh",
                "Chợ Ninh Hải, thị trấn Khánh Hải, huyện Ninh Hải, Ninh Thuận",
                Duration.ofHours(1),
                open,
                changedAt,
                Map.of(FLOOR, "Tầng 2"),
                Set.of(OWNER),
                Map.of(FLOOR_STAFF, Set.of(FLOOR)));
    }

    public static ShortCodes shortCodes() {
        return new ShortCodes(
                "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII), Duration.ofMinutes(5));
    }

    /** Places, codes and a log in memory. */
    public static final class World implements Places, Tables, PersonalCodes, ScanLog {

        public final CodeFixtures codes = new CodeFixtures();
        public final List<Scan> log = new ArrayList<>();
        private final Map<String, Integer> serials = new HashMap<>();
        private Place market = market();
        private boolean logAvailable = true;
        private boolean loaded = true;

        public TakingScans takingScans() {
            return new TakingScans(
                    codes,
                    this,
                    this,
                    this,
                    this,
                    new ScanTimes(Duration.ofHours(72), Duration.ofMinutes(5)),
                    shortCodes(),
                    CLOCK);
        }

        /** As in the beginning; the codes stay. */
        public void reset() {
            log.clear();
            serials.clear();
            market = market();
            logAvailable = true;
            loaded = true;
        }

        public void suspend(Instant at) {
            market = market(false, at);
        }

        public void reissue(String personId, int serial) {
            serials.put(personId, serial);
        }

        public void loseLog() {
            logAvailable = false;
        }

        public void startAnew() {
            loaded = false;
        }

        @Override
        public boolean loaded() {
            return loaded;
        }

        @Override
        public Optional<Place> find(String checkpointId) {
            return checkpointId.equals(MARKET) ? Optional.of(market) : Optional.empty();
        }

        @Override
        public Optional<Spot> spot(String placeId) {
            return placeId.equals(FLOOR)
                    ? Optional.of(new Spot(market, FLOOR))
                    : find(placeId).map(place -> new Spot(place, null));
        }

        @Override
        public boolean revoked(String personId, int serial) {
            return serial < serials.getOrDefault(personId, 1);
        }

        @Override
        public boolean append(Scan scan) {
            return logAvailable && log.add(scan);
        }
    }

    private ScanFixtures() {}
}
