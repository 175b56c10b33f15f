package vn.tokhai.contracts.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/**
 * What is known of the safety of places and areas. Levels, best first: {@code SAFE}, {@code LOW_RISK}, {@code AT_RISK},
 * {@code HIGH_RISK}, {@code VERY_HIGH_RISK}. Carries no findings and nobody's name.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SafetyEvent.SafetyAssessed.class, name = "safety.assessed"),
    @JsonSubTypes.Type(value = SafetyEvent.SafetyInspected.class, name = "safety.inspected"),
    @JsonSubTypes.Type(value = SafetyEvent.AssessmentOverdue.class, name = "safety.assessment-overdue"),
    @JsonSubTypes.Type(value = SafetyEvent.ClosureChanged.class, name = "safety.closure-changed"),
    @JsonSubTypes.Type(value = SafetyEvent.AreaSafetyChanged.class, name = "area-safety.changed")
})
public sealed interface SafetyEvent {

    /**
     * A place rated itself.
     *
     * @param version of the place's safety record, grows by one with each event of the place
     * @param use {@code DAILY} or {@code PERIODIC}
     * @param questionnaire key, such as {@code workplace-2194}
     * @param lowestPoints if everything left out had its fewest
     * @param highestPoints if everything left out had its most
     * @param band class of the result; absent while it is not settled
     * @param level of this rating
     * @param standing level that counts for the place after it
     * @param recheckDueOn day by which the next full assessment is due
     */
    @EventType("safety.assessed")
    record SafetyAssessed(
            String checkpointId,
            long version,
            String assessmentId,
            String use,
            String questionnaire,
            int questionnaireVersion,
            int lowestPoints,
            int highestPoints,
            @Nullable String band,
            @Nullable String level,
            @Nullable String standing,
            @Nullable LocalDate recheckDueOn,
            Instant assessedAt)
            implements SafetyEvent {}

    /**
     * An inspector of the area rated a place; a self-assessment cannot raise that.
     *
     * @param measure {@code NONE}, {@code REMIND}, {@code IMPROVE}, {@code FINE} or {@code STOP}
     */
    @EventType("safety.inspected")
    record SafetyInspected(
            String checkpointId,
            long version,
            String inspectionId,
            String questionnaire,
            int questionnaireVersion,
            int lowestPoints,
            int highestPoints,
            @Nullable String band,
            @Nullable String level,
            @Nullable String standing,
            String measure,
            String decisionNumber,
            @Nullable LocalDate recheckDueOn,
            Instant inspectedAt)
            implements SafetyEvent {}

    /** @param uses what was not made in time: {@code DAILY}, {@code PERIODIC} */
    @EventType("safety.assessment-overdue")
    record AssessmentOverdue(String checkpointId, long version, List<String> uses, Instant foundAt)
            implements SafetyEvent {}

    /** The owner of a place ticked that it is temporarily closed, or took the tick away. */
    @EventType("safety.closure-changed")
    record ClosureChanged(String checkpointId, long version, boolean closed, Instant changedAt)
            implements SafetyEvent {}

    /**
     * The level of an area changed. The record key is the area, such as {@code 2021/58/586}.
     *
     * @param version grows with each change of the area's figures
     * @param before one of {@code NEW_NORMAL}, {@code AT_RISK}, {@code HIGH_RISK}, {@code VERY_HIGH_RISK}; absent while nothing
     *     was rated
     * @param level as above
     * @param rated places with a level in the area
     */
    @EventType("area-safety.changed")
    record AreaSafetyChanged(
            AdministrativeArea area,
            long version,
            @Nullable String before,
            @Nullable String level,
            int rated,
            Instant changedAt)
            implements SafetyEvent {}
}
