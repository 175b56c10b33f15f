package vn.tokhai.checkin.messaging.topology;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkin.visit.Departure;
import vn.tokhai.checkin.visit.Trust;
import vn.tokhai.checkin.visit.Visit;
import vn.tokhai.contracts.checkin.VisitEvent;

/** Tells visits in the published language, with CloudEvents headers. The same version of a visit has the same id. */
final class ContractVisits implements Processor<String, Visit, String, String> {

    private final JsonMapper json;
    private @Nullable ProcessorContext<String, String> context;

    ContractVisits(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void init(ProcessorContext<String, String> given) {
        this.context = given;
    }

    @Override
    public void process(Record<String, Visit> told) {
        ProcessorContext<String, String> out = context;
        if (out != null) {
            Visit visit = told.value();
            VisitEvent event = event(visit);
            out.forward(new Record<>(
                    told.key(),
                    json.writeValueAsString(event),
                    told.timestamp(),
                    CloudEvents.headers(
                            visit.personId() + ":" + visit.visitId() + ":" + visit.version(),
                            event,
                            told.timestamp())));
        }
    }

    static VisitEvent event(Visit visit) {
        var told = new vn.tokhai.contracts.checkin.Visit(
                visit.visitId(),
                visit.personId(),
                visit.checkpointId(),
                visit.unitId(),
                visit.arrivedAt(),
                visit.departedAt(),
                visit.departedNoLaterThan(),
                departure(visit.departure()),
                new vn.tokhai.contracts.checkin.Visit.Trust(
                        visit.trust().grade().name(),
                        visit.trust().reasons().stream().map(Trust.Reason::key).toList()),
                visit.version());
        return visit.closed() ? new VisitEvent.VisitClosed(told) : new VisitEvent.VisitOpened(told);
    }

    private static vn.tokhai.contracts.checkin.Visit.@Nullable Departure departure(@Nullable Departure departure) {
        return switch (departure) {
            case null -> null;
            case BUTTON -> vn.tokhai.contracts.checkin.Visit.Departure.BUTTON;
            case SCAN -> vn.tokhai.contracts.checkin.Visit.Departure.SCAN;
            case STAFF -> vn.tokhai.contracts.checkin.Visit.Departure.STAFF;
            case NEXT_ARRIVAL -> vn.tokhai.contracts.checkin.Visit.Departure.NEXT_ARRIVAL;
            case TYPICAL_STAY -> vn.tokhai.contracts.checkin.Visit.Departure.TYPICAL_STAY;
        };
    }
}
