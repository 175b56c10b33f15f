package vn.tokhai.checkpoint.safety;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One rating of a place, as it stands in the history.
 *
 * @param id made by the client
 * @param lowest points if everything left out had its fewest
 * @param highest points if everything left out had its most
 * @param band absent while what was left out may still change it
 * @param author person id of owner or staff, account name of an inspector
 * @param measure what an inspector ordered
 * @param decisionNumber on which the inspection stands
 */
public record RatingEntry(
        UUID id,
        RatingType type,
        String questionnaire,
        int version,
        int lowest,
        int highest,
        @Nullable String band,
        @Nullable SafetyLevel level,
        Instant at,
        String author,
        @Nullable Measure measure,
        @Nullable String decisionNumber) {}
