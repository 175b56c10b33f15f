package vn.tokhai.checkin.messaging.topology;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.messaging.ScanEvents;
import vn.tokhai.checkin.visit.PairingRules;
import vn.tokhai.checkin.visit.PlaceHour;
import vn.tokhai.checkin.visit.VisitFixtures;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.PlaceDayCounted;
import vn.tokhai.contracts.checkin.Visit;
import vn.tokhai.contracts.checkin.VisitEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tokhai.checkin.visit.VisitFixtures.MARKET;
import static vn.tokhai.checkin.visit.VisitFixtures.PERSON;
import static vn.tokhai.checkin.visit.VisitFixtures.SCHOOL;
import static vn.tokhai.checkin.visit.VisitFixtures.at;
import static vn.tokhai.checkin.visit.VisitFixtures.in;
import static vn.tokhai.checkin.visit.VisitFixtures.out;

class VisitTopologyTests {

    private static final Duration LAPSE_EVERY = Duration.ofSeconds(30);
    private static final Duration TELL_DAYS_EVERY = Duration.ofSeconds(15);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TopologyTestDriver driver;
    private TestInputTopic<String, String> scans;
    private TestOutputTopic<String, String> visits;
    private TestOutputTopic<String, String> days;

    @BeforeEach
    void run(@TempDir Path state) {
        var settings = new StreamsSettings(
                "test",
                state,
                URI.create("http://127.0.0.1:1"),
                1,
                0,
                Duration.ofSeconds(2),
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(8),
                LAPSE_EVERY,
                TELL_DAYS_EVERY);
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedStoreMemory.class.getName());
        properties.put(SharedStoreMemory.SIZE, "8388608");
        var topology = new VisitTopology(ScanEvents.JSON, meters, PairingRules.USUAL, settings);
        driver = new TopologyTestDriver(topology.build(), properties, at("08:00"));
        scans = driver.createInputTopic(Topics.SCANS.name(), new StringSerializer(), new StringSerializer());
        visits = driver.createOutputTopic(Topics.VISITS.name(), new StringDeserializer(), new StringDeserializer());
        days = driver.createOutputTopic(Topics.PLACE_DAYS.name(), new StringDeserializer(), new StringDeserializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void tellsAVisitFromArrivalToDeparture() {
        pipe(in("a", MARKET, at("09:00")));
        pipe(out("x", "a", MARKET, at("09:40")));

        List<VisitEvent> told = told();

        assertThat(told.get(0)).isInstanceOf(VisitEvent.VisitOpened.class);
        assertThat(told.get(1)).isInstanceOf(VisitEvent.VisitClosed.class);
        assertThat(told.get(1).visit().departedAt()).isEqualTo(at("09:40"));
        assertThat(told.get(1).visit().trust().reasons())
                .containsExactly("phone-verified", "paper-code", "departure-button");
    }

    @Test
    void writesCloudEventHeadersKeyedByPerson() {
        pipe(in("a", MARKET, at("09:00")));

        TestRecord<String, String> told = visits.readRecord();

        assertThat(told.key()).isEqualTo(PERSON);
        assertThat(header(told, "ce_type")).isEqualTo("visit.opened");
        assertThat(header(told, "ce_id")).isEqualTo(PERSON + ":a:1");
        assertThat(header(told, "ce_source")).isEqualTo("/tokhai/checkin-service");
    }

    @Test
    void keepsThePlaceHourInStepWithTheVisit() {
        pipe(in("a", MARKET, at("09:00")));
        pipe(in("b", SCHOOL, at("09:30")));
        pipe(out("x", "b", SCHOOL, at("09:40")));

        assertThat(hourOf(MARKET).visits()).singleElement().satisfies(visit -> assertThat(visit.closed())
                .isTrue());
        assertThat(hourOf(SCHOOL).visits()).singleElement().satisfies(visit -> assertThat(visit.departedAt())
                .isEqualTo(at("09:40")));
    }

    @Test
    void tellsTheSameVersionAgainOnARepeatedScan() {
        pipe(in("a", MARKET, at("09:00")));
        VisitEvent first = told().getFirst();

        pipe(in("a", MARKET, at("09:00")));

        assertThat(told()).containsExactly(first);
        assertThat(hourOf(MARKET).visits()).hasSize(1);
    }

    @Test
    void R23_countsArrivalsOfADayOnceHoweverOftenTheyAreTold() {
        pipe(in("a", MARKET, at("09:00")));
        pipe(in("a", MARKET, at("09:00")));
        pipe(out("x", "a", MARKET, at("09:40")));
        pipe(in("b", MARKET, at("11:00")));

        assertThat(countedDays())
                .extracting(PlaceDayCounted::checkpointId, PlaceDayCounted::arrivals)
                .containsExactly(tuple(MARKET, 1), tuple(MARKET, 2));
    }

    @Test
    void R23_tellsTheLastArrivalsOfABusyDayByTheClock() {
        int visitors = 70;
        for (int i = 0; i < visitors; i++) {
            String person = new UUID(1, i).toString();
            Scan scan = VisitFixtures.ofPerson(person, in("scan-" + i, MARKET, at("09:00")));
            scans.pipeInput(person, ScanEvents.json(scan), scan.receivedAt());
        }
        List<PlaceDayCounted> inSteps = countedDays();
        driver.advanceWallClockTime(TELL_DAYS_EVERY);

        assertThat(inSteps).hasSizeLessThan(visitors).last().satisfies(day -> assertThat(day.arrivals())
                .isEqualTo(68));
        assertThat(countedDays()).singleElement().satisfies(day -> assertThat(day.arrivals())
                .isEqualTo(visitors));
    }

    @Test
    void endsVisitsThatNobodyEndedOnceTheLongestStayIsOver() {
        pipe(in("a", MARKET, at("09:00")));
        pipe(in("b", SCHOOL, at("20:00")));
        told();
        pipe(in("c", SCHOOL, at("21:30")));
        told();

        driver.advanceWallClockTime(Duration.between(at("08:00"), at("21:00")));
        List<VisitEvent> atNine = told();
        driver.advanceWallClockTime(Duration.ofHours(24));
        List<VisitEvent> nextDay = told();
        driver.advanceWallClockTime(Duration.ofHours(24));

        // the first ended by the arrival elsewhere, so only the last one lapses
        assertThat(atNine).isEmpty();
        assertThat(nextDay).singleElement().satisfies(event -> {
            assertThat(event.visit().visitId()).isEqualTo("c");
            assertThat(event.visit().departure()).isEqualTo(Visit.Departure.TYPICAL_STAY);
            assertThat(event.visit().departedAt()).isEqualTo(at("23:30"));
            assertThat(event.visit().departedNoLaterThan())
                    .isEqualTo(at("21:30").plus(Duration.ofHours(12)));
        });
        assertThat(told()).isEmpty();
    }

    @Test
    void skipsAndCountsWhatItCannotUse() {
        scans.pipeInput(PERSON, "{not json", at("09:00"));
        scans.pipeInput("somebody else", ScanEvents.json(in("a", MARKET, at("09:00"))), at("09:00"));
        scans.pipeInput(PERSON, ScanEvents.json(in("future", MARKET, at("23:00"))), at("09:00"));
        pipe(in("b", MARKET, at("09:00")));

        assertThat(told()).extracting(event -> event.visit().visitId()).containsExactly("b");
        assertThat(meters.counter("tokhai.events.unreadable", "topic", Topics.SCANS.name())
                        .count())
                .isEqualTo(3);
    }

    private void pipe(Scan scan) {
        scans.pipeInput(PERSON, ScanEvents.json(scan), scan.receivedAt());
    }

    private List<VisitEvent> told() {
        return visits.readValuesToList().stream()
                .map(value -> ScanEvents.JSON.readValue(value, VisitEvent.class))
                .toList();
    }

    private List<PlaceDayCounted> countedDays() {
        return days.readValuesToList().stream()
                .map(value -> ScanEvents.JSON.readValue(value, PlaceDayCounted.class))
                .toList();
    }

    private PlaceHour hourOf(String checkpoint) {
        WindowStore<String, PlaceHour> store = driver.getWindowStore(Stores.PLACE_VISITS);
        Instant start = PlaceHour.startOf(VisitFixtures.at("09:00"));
        return Objects.requireNonNull(store.fetch(checkpoint, start.toEpochMilli()));
    }

    private static String header(TestRecord<String, String> told, String name) {
        Header header = Objects.requireNonNull(told.headers().lastHeader(name));
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
