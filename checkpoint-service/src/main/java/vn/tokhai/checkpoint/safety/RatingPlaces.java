package vn.tokhai.checkpoint.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Faults;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;

/** Self-assessments and inspections. Sending one again gives the answer of the first time. */
@Service
public class RatingPlaces {

    static final int LONGEST_FINDINGS = 2_000;

    private static final int TRIES = 10;

    private final Questionnaires questionnaires;
    private final CheckpointKinds kinds;
    private final Checkpoints checkpoints;
    private final SafetyRecords records;
    private final SafetyEvents events;
    private final Clock clock;

    RatingPlaces(
            Questionnaires questionnaires,
            CheckpointKinds kinds,
            Checkpoints checkpoints,
            SafetyRecords records,
            SafetyEvents events,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.kinds = kinds;
        this.checkpoints = checkpoints;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** @param assessmentId a UUID made by the client */
    public record SelfAssessment(
            @Nullable String assessmentId,
            @Nullable String questionnaire,
            @Nullable List<Answer> answers) {}

    /**
     * @param inspectionId a UUID made by the client
     * @param findings what the inspector saw, without names of people
     */
    public record Inspection(
            @Nullable String inspectionId,
            @Nullable String questionnaire,
            @Nullable List<Answer> answers,
            @Nullable String findings,
            @Nullable String measure,
            @Nullable String decisionNumber) {}

    /** A rating with the place's record after it. */
    public record Rated(Assessment assessment, SafetyRecord record) {}

    /** By owner and staff of the whole place; a right on some units alone is not enough. */
    public Outcome<Rated> assess(PlaceId id, String personId, SelfAssessment form) {
        Optional<Checkpoint> place = checkpoints.find(id);
        if (place.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        if (!place.get().lets(personId, null)) {
            return new Outcome.NotAllowed<>();
        }
        Faults faults = new Faults();
        UUID assessmentId = faults.uuid("/assessmentId", form.assessmentId());
        Optional<Questionnaire> asked = questionnaire(faults, place.get(), form.questionnaire());
        Map<String, Integer> points = asked.map(each -> new CheckingAnswers(each, faults).check(form.answers()))
                .orElse(Map.of());
        if (assessmentId == null || asked.isEmpty() || form.answers() == null || !faults.none()) {
            return new Outcome.Invalid<>(faults.list());
        }
        RatingType type = asked.get().use() == Questionnaire.Use.DAILY ? RatingType.DAILY : RatingType.PERIODIC;
        RatingEntry entry = entry(assessmentId, type, asked.get(), points, personId, null, null);
        return keep(new Assessment(id, entry, form.answers(), null), asked.get());
    }

    /** @param covers whether the inspector answers for an area */
    public Outcome<Rated> inspect(PlaceId id, String inspector, Predicate<Area> covers, Inspection form) {
        Optional<Checkpoint> place = checkpoints.find(id);
        if (place.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        if (!covers.test(place.get().details().area())) {
            return new Outcome.NotAllowed<>();
        }
        Faults faults = new Faults();
        UUID inspectionId = faults.uuid("/inspectionId", form.inspectionId());
        Optional<Questionnaire> asked = questionnaire(faults, place.get(), form.questionnaire());
        Map<String, Integer> points = asked.map(each -> new CheckingAnswers(each, faults).check(form.answers()))
                .orElse(Map.of());
        String findings = findings(faults, form.findings());
        Measure measure = measure(faults, form.measure());
        String decision = faults.text("/decisionNumber", form.decisionNumber());
        if (asked.isPresent() && asked.get().use() == Questionnaire.Use.DAILY) {
            faults.add("/questionnaire", "Thanh tra dùng bộ câu hỏi đầy đủ · an inspection takes a full questionnaire");
        }
        if (inspectionId == null || asked.isEmpty() || form.answers() == null || !faults.none()) {
            return new Outcome.Invalid<>(faults.list());
        }
        RatingEntry entry =
                entry(inspectionId, RatingType.INSPECTION, asked.get(), points, inspector, measure, decision);
        return keep(new Assessment(id, entry, form.answers(), findings), asked.get());
    }

    private Outcome<Rated> keep(Assessment given, Questionnaire asked) {
        Assessment kept = records.keep(given);
        if (!kept.repeats(given)) {
            return new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED);
        }
        RatingEntry entry = kept.entry();
        int recheckDays = asked.recheckDays(asked.band(entry.band()).orElse(null));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            SafetyRecord before = records.find(given.checkpointId())
                    .orElseGet(() -> SafetyRecord.empty(given.checkpointId(), entry.at()));
            if (before.knows(entry.id()) || isOlder(entry, before)) {
                return new Outcome.Done<>(new Rated(kept, before));
            }
            SafetyRecord after = before.rated(entry, recheckDays);
            if (records.replace(before, after, events.rated(after, entry))) {
                return new Outcome.Done<>(new Rated(kept, after));
            }
        }
        return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
    }

    /** It is on a full page already: the record began its newest page after it was kept. */
    private static boolean isOlder(RatingEntry entry, SafetyRecord record) {
        return record.fullPages() > 0
                && !record.recent().isEmpty()
                && entry.at().isBefore(record.recent().getFirst().at());
    }

    private RatingEntry entry(
            UUID id,
            RatingType type,
            Questionnaire asked,
            Map<String, Integer> points,
            String author,
            @Nullable Measure measure,
            @Nullable String decisionNumber) {
        Rating rating = asked.rate(points);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new RatingEntry(
                id,
                type,
                asked.key(),
                asked.version(),
                rating.lowest(),
                rating.highest(),
                rating.settled().map(Band::key).orElse(null),
                rating.level(),
                now,
                author,
                measure,
                decisionNumber);
    }

    private Optional<Questionnaire> questionnaire(Faults faults, Checkpoint place, @Nullable String key) {
        if (key == null || key.isBlank()) {
            faults.add("/questionnaire", Faults.REQUIRED);
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SafetyRecord.VIETNAM);
        Optional<Questionnaire> found = questionnaires.inForceOn(today, key);
        CheckpointKind kind = kinds.get(place.details().kind());
        if (found.isEmpty()) {
            faults.add("/questionnaire", "Không có bộ câu hỏi này · is no questionnaire in force");
        } else if (!found.get().isFor(kind)) {
            faults.add("/questionnaire", "Không dành cho loại điểm này · is not made for this kind of place");
            return Optional.empty();
        }
        return found;
    }

    private static @Nullable String findings(Faults faults, @Nullable String given) {
        if (given != null && given.codePointCount(0, given.length()) > LONGEST_FINDINGS) {
            faults.add(
                    "/findings",
                    "Dài quá " + LONGEST_FINDINGS + " chữ · is longer than " + LONGEST_FINDINGS + " characters");
            return null;
        }
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static @Nullable Measure measure(Faults faults, @Nullable String given) {
        for (Measure measure : Measure.values()) {
            if (measure.name().equals(given)) {
                return measure;
            }
        }
        faults.add("/measure", given == null ? Faults.REQUIRED : "NONE, REMIND, IMPROVE, FINE, STOP");
        return null;
    }
}
