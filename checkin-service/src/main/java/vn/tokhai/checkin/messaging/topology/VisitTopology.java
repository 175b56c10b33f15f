package vn.tokhai.checkin.messaging.topology;

import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkin.visit.Pairing;
import vn.tokhai.checkin.visit.PairingRules;
import vn.tokhai.checkin.visit.Visit;
import vn.tokhai.contracts.Topics;

/** Scans by person → visits by person → visits by place → arrivals by day. */
@Component
class VisitTopology {

    private final JsonMapper json;
    private final MeterRegistry meters;
    private final PairingRules rules;
    private final StreamsSettings settings;

    VisitTopology(JsonMapper json, MeterRegistry meters, PairingRules rules, StreamsSettings settings) {
        this.json = json;
        this.meters = meters;
        this.rules = rules;
        this.settings = settings;
    }

    Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        ScanSource scans = new ScanSource(json, meters);
        KStream<String, Visit> visits = builder.stream(
                        Topics.SCANS.name(), Consumed.with(Serdes.String(), Serdes.String()))
                .process(
                        supplier(
                                () -> new PairingProcessor(scans, new Pairing(rules), settings.lapseEvery()),
                                Stores.ofPeople()),
                        Named.as("pairing"));
        visits.process(() -> new ContractVisits(json), Named.as("telling"))
                .to(Topics.VISITS.name(), Produced.with(Serdes.String(), Serdes.String()));
        visits.selectKey((person, visit) -> visit.checkpointId(), Named.as("by-place"))
                .repartition(Repartitioned.with(Serdes.String(), PlaceHourForm.VISIT_SERDE)
                        .withName("visits-by-place"))
                .process(
                        supplier(() -> new PlaceProcessor(json, settings.tellDaysEvery()), Stores.ofPlaces()),
                        Named.as("places"))
                .to(Topics.PLACE_DAYS.name(), Produced.with(Serdes.String(), Serdes.String()));
        return builder.build();
    }

    private static <A, B, C, D> ProcessorSupplier<A, B, C, D> supplier(
            java.util.function.Supplier<Processor<A, B, C, D>> processors, Set<StoreBuilder<?>> stores) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<A, B, C, D> get() {
                return processors.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return stores;
            }
        };
    }
}
