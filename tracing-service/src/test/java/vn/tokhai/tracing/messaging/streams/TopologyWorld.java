package vn.tokhai.tracing.messaging.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.Visit;
import vn.tokhai.contracts.checkin.VisitEvent;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.CollectingAnswers;
import vn.tokhai.tracing.Itinerary;
import vn.tokhai.tracing.KnownVisit;
import vn.tokhai.tracing.MemoryContacts;
import vn.tokhai.tracing.MemoryTrails;
import vn.tokhai.tracing.Place;
import vn.tokhai.tracing.messaging.InternalTopics;

/** The topology in the test driver, its answers collected into contacts and trails in memory. */
final class TopologyWorld implements AutoCloseable {

    final MemoryContacts contacts = new MemoryContacts();
    final MemoryTrails trails = new MemoryTrails();
    final List<Answer> answers = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final Path directory;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, VisitEvent> visits;
    private final TestInputTopic<String, Itinerary> itineraries;
    private final TestInputTopic<String, String> registry;
    private final TestOutputTopic<String, Answer> told;
    private final JsonMapper json = JsonMapper.builder().build();
    private final CollectingAnswers collecting;

    TopologyWorld(Instant now) {
        var forms = new JsonForms(json);
        var text = new StringSerializer();
        try {
            directory = Files.createTempDirectory("tracing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver = new TopologyTestDriver(new TracingTopology(json, meters).build(1), properties(), now);
        visits = driver.createInputTopic(
                Topics.VISITS.name(), text, forms.of(VisitEvent.class).serializer());
        itineraries = driver.createInputTopic(
                InternalTopics.ITINERARIES.name(),
                text,
                forms.of(Itinerary.class).serializer());
        registry = driver.createInputTopic(Topics.CHECKPOINT_REGISTRY.name(), text, text);
        told = driver.createOutputTopic(
                InternalTopics.ANSWERS.name(),
                Serdes.String().deserializer(),
                forms.of(Answer.class).deserializer());
        collecting = new CollectingAnswers(contacts, trails, Clock.fixed(now, ZoneOffset.UTC));
    }

    void know(Place place) {
        var area = place.area();
        var state = new CheckpointState(
                place.checkpointId(),
                1,
                place.placeName(),
                place.kind(),
                place.closedSpace(),
                60,
                CheckpointState.Status.ACTIVE,
                new AdministrativeArea(area.structure(), area.province(), area.district(), area.ward()),
                "Số 1",
                place.placeName(),
                1,
                List.of(),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
        registry.pipeInput(place.checkpointId(), json.writeValueAsString(state));
    }

    /** The visit reaches the platform when the fixture says it was first seen. */
    void visit(KnownVisit visit) {
        visitSeen(visit, visit.firstSeenAt());
    }

    void visitSeen(KnownVisit visit, Instant seenAt) {
        var told = new Visit(
                visit.visitId(),
                visit.personId(),
                visit.checkpointId(),
                visit.unitId(),
                visit.arrivedAt(),
                visit.departedAt(),
                visit.departedNoLaterThan(),
                visit.departure() == null ? null : Visit.Departure.valueOf(visit.departure()),
                new Visit.Trust(visit.trustGrade(), visit.trustReasons()),
                visit.version());
        VisitEvent event =
                visit.departedAt() == null ? new VisitEvent.VisitOpened(told) : new VisitEvent.VisitClosed(told);
        visits.pipeInput(visit.personId(), event, seenAt);
        collect();
    }

    void ask(Itinerary itinerary) {
        itineraries.pipeInput(itinerary.personId(), itinerary, itinerary.askedAt());
        collect();
    }

    private void collect() {
        List<Answer> fresh = told.readValuesToList();
        answers.addAll(fresh);
        collecting.take(fresh);
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "tracing-test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, Duration.ofSeconds(1).toMillis());
        return properties;
    }

    @Override
    public void close() {
        driver.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
