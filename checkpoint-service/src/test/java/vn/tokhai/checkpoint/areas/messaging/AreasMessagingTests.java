package vn.tokhai.checkpoint.areas.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.RegisteringCheckpoints;
import vn.tokhai.checkpoint.ServiceProperties;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.areas.DirectoryState;
import vn.tokhai.checkpoint.areas.ListingPlaces;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.PlaceDayCounted;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.testing.TestBroker;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** From the registration of a place and the arrivals that check-in tells to the officer's list. */
@SpringBootTest
class AreasMessagingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private RegisteringCheckpoints registering;

    @Autowired
    private ListingPlaces listing;

    @Autowired
    private AdministrativeUnits units;

    @Autowired
    private DirectoryState state;

    @Autowired
    private EventPublisher publisher;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        ServiceProperties.add(properties, TestStore.freshDatabase(), TestBroker.address());
    }

    @Test
    void listsANewPlaceWithItsArrivals() {
        Awaitility.await().atMost(PATIENCE).until(state::complete);
        Checkpoint market = done(registering.register(
                UUID.randomUUID().toString(), UUID.randomUUID().toString(), CheckpointFixtures.marketForm()));
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.ofHours(7));

        publisher
                .publish(
                        Topics.PLACE_DAYS.name(),
                        market.id().toString(),
                        UUID.randomUUID().toString(),
                        "place-day.counted",
                        now,
                        json.writeValueAsString(new PlaceDayCounted(market.id().toString(), today, 17, now)))
                .join();

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(listing.list(
                                units.find(Structure.OF_2021, "22846").orElseThrow(),
                                new ListingPlaces.Filter("MARKET", null, ListingPlaces.Activity.ACTIVE, null, 1),
                                null,
                                200)
                        .lines())
                .filteredOn(
                        line -> line.place().checkpointId().equals(market.id().toString()))
                .singleElement()
                .extracting(ListingPlaces.Line::arrivals)
                .isEqualTo(17));
    }
}
