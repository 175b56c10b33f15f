package vn.tokhai.tracing.mongo;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.ContactId;
import vn.tokhai.tracing.Match;
import vn.tokhai.tracing.TrustGrade;

/**
 * A match in few bytes: a contact of a dense case has a hundred of them and is rewritten with each. Times are milliseconds
 * since the epoch; what the contact's id says is left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredMeeting(
        @JsonProperty("p") String viaPersonId,
        @JsonProperty("i") String viaVisitId,
        @JsonProperty("v") String visitId,
        @JsonProperty("c") String checkpointId,
        @JsonProperty("u") @Nullable String unitId,
        @JsonProperty("s") @Nullable Boolean closedSpace,
        @JsonProperty("f") long from,
        @JsonProperty("t") long until,
        @JsonProperty("o") long overlapSeconds,
        @JsonProperty("m") long possibleSeconds,
        @JsonProperty("n") boolean uncertain,
        @JsonProperty("e") @Nullable Boolean sameUnit,
        @JsonProperty("d") @Nullable String departure,
        @JsonProperty("g") TrustGrade trust,
        @JsonProperty("r") List<String> trustReasons,
        @JsonProperty("l") boolean late,
        @JsonProperty("w") boolean withdrawn,
        @JsonProperty("a") long askedAt,
        @JsonProperty("x") int exposureVersion,
        @JsonProperty("y") int visitVersion) {

    static StoredMeeting of(Match match) {
        return new StoredMeeting(
                match.viaPersonId(),
                match.viaVisitId(),
                match.visitId(),
                match.checkpointId(),
                match.unitId(),
                match.closedSpace(),
                match.from().toEpochMilli(),
                match.until().toEpochMilli(),
                match.overlapSeconds(),
                match.possibleSeconds(),
                match.uncertain(),
                match.sameUnit(),
                match.departure(),
                match.trust(),
                match.trustReasons(),
                match.late(),
                match.withdrawn(),
                match.revision().askedAt().toEpochMilli(),
                match.revision().exposureVersion(),
                match.revision().visitVersion());
    }

    Match asMatch(ContactId contact) {
        return new Match(
                contact.caseId(),
                contact.generation(),
                viaPersonId,
                viaVisitId,
                contact.personId(),
                visitId,
                checkpointId,
                unitId,
                closedSpace,
                Instant.ofEpochMilli(from),
                Instant.ofEpochMilli(until),
                overlapSeconds,
                possibleSeconds,
                uncertain,
                sameUnit,
                departure,
                trust,
                trustReasons,
                late,
                withdrawn,
                new Match.Revision(Instant.ofEpochMilli(askedAt), exposureVersion, visitVersion));
    }
}
