package vn.tokhai.checkpoint.safety.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.safety.Measure;
import vn.tokhai.checkpoint.safety.RatingEntry;
import vn.tokhai.checkpoint.safety.RatingType;
import vn.tokhai.checkpoint.safety.SafetyLevel;
import vn.tokhai.checkpoint.safety.SafetyRecord;
import vn.tokhai.platform.outbox.OutboxEntry;

/** A safety record as it is stored, with its outbox beside it. */
@Document(RecordDocument.COLLECTION)
record RecordDocument(
        @Id String id, long version, State state, @Nullable List<OutboxEntry> outbox) {

    static final String COLLECTION = "safety-records";

    /** Days as ISO dates: the driver's dates have a time zone, these have none. */
    record State(
            @Nullable List<EntryPart> recent,
            int fullPages,
            @Nullable EntryPart daily,
            @Nullable EntryPart periodic,
            @Nullable EntryPart inspection,
            boolean closed,
            @Nullable String dailyDueOn,
            @Nullable String periodicDueOn,
            @Nullable List<RatingType> overdue,
            Instant changedAt) {

        static State of(SafetyRecord record) {
            return new State(
                    record.recent().stream().map(EntryPart::of).toList(),
                    record.fullPages(),
                    part(record.daily()),
                    part(record.periodic()),
                    part(record.inspection()),
                    record.closed(),
                    text(record.dailyDueOn()),
                    text(record.periodicDueOn()),
                    List.copyOf(record.overdue()),
                    record.changedAt());
        }
    }

    record EntryPart(
            String assessmentId,
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
            @Nullable String decisionNumber) {

        static EntryPart of(RatingEntry entry) {
            return new EntryPart(
                    entry.id().toString(),
                    entry.type(),
                    entry.questionnaire(),
                    entry.version(),
                    entry.lowest(),
                    entry.highest(),
                    entry.band(),
                    entry.level(),
                    entry.at(),
                    entry.author(),
                    entry.measure(),
                    entry.decisionNumber());
        }

        RatingEntry toEntry() {
            return new RatingEntry(
                    UUID.fromString(assessmentId),
                    type,
                    questionnaire,
                    version,
                    lowest,
                    highest,
                    band,
                    level,
                    at,
                    author,
                    measure,
                    decisionNumber);
        }
    }

    SafetyRecord toRecord() {
        Set<RatingType> overdue = EnumSet.noneOf(RatingType.class);
        overdue.addAll(Objects.requireNonNullElse(state.overdue(), List.of()));
        return new SafetyRecord(
                placeId(id),
                version,
                Objects.requireNonNullElse(state.recent(), List.<EntryPart>of()).stream()
                        .map(EntryPart::toEntry)
                        .toList(),
                state.fullPages(),
                entry(state.daily()),
                entry(state.periodic()),
                entry(state.inspection()),
                state.closed(),
                day(state.dailyDueOn()),
                day(state.periodicDueOn()),
                overdue,
                state.changedAt());
    }

    static PlaceId placeId(String text) {
        return PlaceId.parse(text).orElseThrow(() -> new IllegalStateException("Stored under the odd id " + text));
    }

    private static @Nullable EntryPart part(@Nullable RatingEntry entry) {
        return entry == null ? null : EntryPart.of(entry);
    }

    private static @Nullable RatingEntry entry(@Nullable EntryPart part) {
        return part == null ? null : part.toEntry();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
