package vn.tokhai.contracts.checkin;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import vn.tokhai.contracts.EventType;

/** A visit began, ended or was corrected. Idempotent: the newest event of a visit id tells the whole of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = VisitEvent.VisitOpened.class, name = "visit.opened"),
    @JsonSubTypes.Type(value = VisitEvent.VisitClosed.class, name = "visit.closed")
})
public sealed interface VisitEvent {

    Visit visit();

    @EventType("visit.opened")
    record VisitOpened(Visit visit) implements VisitEvent {}

    /** Also sent when a later report replaces an imputed end. */
    @EventType("visit.closed")
    record VisitClosed(Visit visit) implements VisitEvent {}
}
