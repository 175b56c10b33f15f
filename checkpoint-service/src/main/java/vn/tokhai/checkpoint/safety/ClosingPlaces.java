package vn.tokhai.checkpoint.safety;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;

/** The tick "tạm ngừng hoạt động" (letter 4159/BVHTTDL-TCDL): nothing falls due while a hotel is closed. */
@Service
public class ClosingPlaces {

    private static final int TRIES = 10;

    private final Questionnaires questionnaires;
    private final CheckpointKinds kinds;
    private final Checkpoints checkpoints;
    private final SafetyRecords records;
    private final SafetyEvents events;
    private final Clock clock;

    ClosingPlaces(
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

    public Outcome<SafetyRecord> close(PlaceId id, String ownerId, boolean closed) {
        Optional<Checkpoint> place = checkpoints.find(id);
        if (place.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        if (!place.get().isOwnedBy(ownerId)) {
            return new Outcome.NotAllowed<>();
        }
        if (!questionnaires.mayClose(kinds.get(place.get().details().kind()))) {
            return new Outcome.Invalid<>(List.of(new Fault(
                    "/closed", "Chỉ dành cho cơ sở lưu trú, du lịch · is for accommodation and tourism alone")));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            SafetyRecord before = records.find(id).orElseGet(() -> SafetyRecord.empty(id, now));
            if (before.closed() == closed) {
                return new Outcome.Done<>(before);
            }
            SafetyRecord after = before.closed(closed, now);
            if (records.replace(before, after, events.closed(after))) {
                return new Outcome.Done<>(after);
            }
        }
        return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
    }
}
