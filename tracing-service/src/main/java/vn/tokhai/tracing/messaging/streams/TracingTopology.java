package vn.tokhai.tracing.messaging.streams;

import java.util.Set;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.VisitEvent;
import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.Itinerary;
import vn.tokhai.tracing.KnownVisit;
import vn.tokhai.tracing.messaging.InternalTopics;

/**
 * <pre>
 * visits ──► person-visits ◄── itineraries          (by person; open-itineraries kept)
 *    │             └── exposures ──┐  └── answers
 *    └─ by place ──► place-visits ◄┘                 (by place; open-exposures kept)
 *                        └── answers                 (by case)
 * </pre>
 *
 * Each store is asked in both directions: a new question reads what is known, a new visit is checked against what was
 * asked. Both happen on the one task that owns the key, so no order of arrival loses a contact.
 */
final class TracingTopology {

    private final JsonMapper json;
    private final JsonForms forms;
    private final MeterRegistry meters;

    TracingTopology(JsonMapper json, MeterRegistry meters) {
        this.json = json;
        this.forms = new JsonForms(json);
        this.meters = meters;
    }

    /** @param partitions of every topic here; state is partitioned with them */
    Topology build(int partitions) {
        var builder = new StreamsBuilder();
        Serde<String> text = Serdes.String();
        var answers = Produced.with(text, forms.of(Answer.class));
        StoreBuilder<?> personVisits = Stores.personVisits();
        StoreBuilder<?> openItineraries = Stores.openItineraries(forms);
        StoreBuilder<?> placeVisits = Stores.placeVisits();
        StoreBuilder<?> openExposures = Stores.openExposures(forms);
        builder.globalTable(
                Topics.CHECKPOINT_REGISTRY.name(), Consumed.with(text, text), Materialized.as(Stores.PLACES));

        KStream<String, KnownVisit> visits = builder.stream(
                        Topics.VISITS.name(), Consumed.with(text, forms.of(VisitEvent.class)))
                .process(() -> new Arrivals(meters), Named.as("arrivals"));
        KStream<String, Asked> asked = visits.process(
                        new Supplied<>(VisitsOfPeople::new, personVisits, openItineraries),
                        Named.as("visits-of-people"))
                .merge(builder.stream(InternalTopics.ITINERARIES.name(), Consumed.with(text, forms.of(Itinerary.class)))
                        .process(
                                new Supplied<>(QuestionsAboutPeople::new, personVisits, openItineraries),
                                Named.as("questions-about-people")));
        asked.split()
                .branch((key, value) -> value instanceof Asked.OfPlace, Branched.withConsumer(questions -> questions
                        .mapValues(value -> ((Asked.OfPlace) value).exposure())
                        .to(InternalTopics.EXPOSURES.name(), Produced.with(text, forms.of(Exposure.class)))))
                .branch((key, value) -> value instanceof Asked.Told, Branched.withConsumer(told -> told.mapValues(
                                value -> ((Asked.Told) value).answer())
                        .to(InternalTopics.ANSWERS.name(), answers)));

        visits.selectKey((person, visit) -> visit.checkpointId(), Named.as("by-place"))
                .repartition(Repartitioned.with(text, forms.of(KnownVisit.class))
                        .withName("visits-by-place")
                        .withNumberOfPartitions(partitions))
                .process(
                        new Supplied<>(() -> new VisitsOfPlaces(json), placeVisits, openExposures),
                        Named.as("visits-of-places"))
                .merge(builder.stream(InternalTopics.EXPOSURES.name(), Consumed.with(text, forms.of(Exposure.class)))
                        .process(
                                new Supplied<>(() -> new QuestionsAboutPlaces(json), placeVisits, openExposures),
                                Named.as("questions-about-places")))
                .to(InternalTopics.ANSWERS.name(), answers);
        return builder.build();
    }

    /** A processor with the stores that it shares with its twin. */
    private record Supplied<I, O>(Supplier<Processor<String, I, String, O>> maker, Set<StoreBuilder<?>> stores)
            implements ProcessorSupplier<String, I, String, O> {

        Supplied(Supplier<Processor<String, I, String, O>> maker, StoreBuilder<?>... stores) {
            this(maker, Set.of(stores));
        }

        @Override
        public Processor<String, I, String, O> get() {
            return maker.get();
        }
    }
}
