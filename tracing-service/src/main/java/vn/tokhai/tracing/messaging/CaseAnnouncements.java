package vn.tokhai.tracing.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.tracing.TracingEvent;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.tracing.Area;
import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.CaseChange;
import vn.tokhai.tracing.CollectingAnswers;
import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.Match;

/** Says in contracts what the domain says of itself. */
@Component
class CaseAnnouncements implements Function<CaseChange, OutgoingEvent> {

    private final Clock clock;

    CaseAnnouncements(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OutgoingEvent apply(CaseChange change) {
        return switch (change) {
            case CaseChange.Opened(Case opened) ->
                event(change.id(), opened.caseId(), opened.openedAt(), opened(opened));
            case CaseChange.ItineraryAsked(var itinerary) ->
                internal(
                        change.id(),
                        InternalTopics.ITINERARIES,
                        itinerary.personId(),
                        "itinerary.asked",
                        itinerary.askedAt(),
                        itinerary);
            case CaseChange.SecondGenerationRequested requested ->
                internal(
                        change.id(),
                        InternalTopics.SECOND_GENERATIONS,
                        requested.caseId(),
                        "second-generation.requested",
                        requested.requestedAt(),
                        requested);
            case CaseChange.Exported exported ->
                event(change.id(), exported.caseId(), exported.exportedAt(), exported(exported));
        };
    }

    /**
     * @return with an id made of what was compared, so that a repeated answer is a repeated event. Zero minutes mean that
     *     a corrected visit took the meeting back.
     */
    OutgoingEvent found(CollectingAnswers.Found found) {
        Contact contact = found.contact();
        Match match = found.match();
        Match.Revision revision = match.revision();
        String id = contact.id().text() + ":" + match.meetingId() + ":"
                + revision.askedAt().toEpochMilli() + "." + revision.exposureVersion() + "." + revision.visitVersion();
        Instant now = clock.instant();
        return event(
                id,
                match.caseId(),
                now,
                new TracingEvent.ContactFound(
                        match.caseId(),
                        match.personId(),
                        match.generation(),
                        match.viaPersonId(),
                        match.checkpointId(),
                        match.unitId(),
                        match.from(),
                        match.until(),
                        contact.overlapMinutes(),
                        match.trust().name(),
                        match.late(),
                        now));
    }

    private static TracingEvent opened(Case opened) {
        Area area = opened.confirmation().area();
        return new TracingEvent.CaseOpened(
                opened.caseId(),
                opened.personId(),
                new AdministrativeArea(area.structure(), area.province(), area.district(), area.ward()),
                opened.ruleSet(),
                opened.window().from(),
                opened.window().until(),
                opened.openedBy(),
                opened.openedAt());
    }

    private static TracingEvent exported(CaseChange.Exported exported) {
        return new TracingEvent.ContactsExported(
                exported.caseId(),
                exported.exportId(),
                exported.exportedBy(),
                exported.purpose(),
                exported.decisionNumber(),
                exported.personIds(),
                exported.exportedAt());
    }

    private static OutgoingEvent event(String id, String key, Instant time, TracingEvent payload) {
        return new OutgoingEvent(Topics.TRACING.name(), key, id, EventTypes.typeOf(payload), time, payload);
    }

    private static OutgoingEvent internal(
            String id, Topic<?> topic, String key, String type, Instant time, Object payload) {
        return new OutgoingEvent(topic.name(), key, id, type, time, payload);
    }
}
