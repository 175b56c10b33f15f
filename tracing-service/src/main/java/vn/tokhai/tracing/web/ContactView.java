package vn.tokhai.tracing.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.Match;
import vn.tokhai.tracing.Place;
import vn.tokhai.tracing.Reasons;
import vn.tokhai.tracing.Wording;

/** A contact as its officers see it: a pseudonym, where and how long, and how sure it is. */
@Schema(name = "Contact")
record ContactView(
        String personId,
        int generation,
        String viaPersonId,
        List<Meeting> meetings,
        long overlapMinutes,
        String trustGrade,
        List<Wording> reasons,
        boolean late,
        Instant foundAt) {

    /**
     * @param overlapMinutes by likely ends
     * @param possibleMinutes by latest ends; more than the overlap only where an end is uncertain
     */
    @Schema(name = "Meeting")
    record Meeting(
            String viaPersonId,
            String checkpointId,
            @Nullable String unitId,
            @Nullable String placeName,
            @Nullable String kind,
            @Nullable Boolean closedSpace,
            Instant from,
            Instant until,
            long overlapMinutes,
            long possibleMinutes,
            boolean uncertain,
            @Nullable Boolean sameUnit,
            String trustGrade,
            boolean late) {

        static Meeting of(Match match, @Nullable Place place) {
            return new Meeting(
                    match.viaPersonId(),
                    match.checkpointId(),
                    match.unitId(),
                    place == null ? null : place.placeName(),
                    place == null ? null : place.kind(),
                    place == null ? match.closedSpace() : Boolean.valueOf(place.closedSpace()),
                    match.from(),
                    match.until(),
                    match.overlapMinutes(),
                    match.possibleMinutes(),
                    match.uncertain(),
                    match.sameUnit(),
                    match.trust().name(),
                    match.late());
        }
    }

    static ContactView of(Contact contact, Map<String, Place> places) {
        return new ContactView(
                contact.id().personId(),
                contact.id().generation(),
                contact.viaPersonId(),
                contact.listed().stream()
                        .map(match -> Meeting.of(match, places.get(match.checkpointId())))
                        .toList(),
                contact.overlapMinutes(),
                contact.trust().name(),
                Reasons.of(contact),
                contact.late(),
                contact.foundAt());
    }
}
