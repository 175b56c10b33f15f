package vn.tokhai.checkpoint.trips;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Faults;

/** Checks what is said of a trip: one fault per field. */
final class CheckingTrips {

    static final int MOST_SEGMENTS = 100;

    /** A phone's clock may be wrong by so much. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    static final Duration LATE = Duration.ofHours(72);

    private final Faults faults = new Faults();
    private final Instant now;

    CheckingTrips(Instant now) {
        this.now = now;
    }

    Faults faults() {
        return faults;
    }

    /** @return absent, with a fault, when it is no UUID */
    @Nullable
    UUID id(TripForm form) {
        return faults.uuid("/tripId", form.tripId());
    }

    @Nullable
    String route(TripForm form) {
        return faults.optionalText("/route", form.route());
    }

    List<Segment> segments(TripForm form) {
        var given = form.segments();
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST_SEGMENTS) {
            faults.add("/segments", "Nhiều nhất " + MOST_SEGMENTS + " chặng · at most " + MOST_SEGMENTS + " segments");
            return List.of();
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            TripForm.SegmentForm segment = given.get(i);
            String pointer = "/segments/" + i;
            if (segment == null) {
                faults.add(pointer, Faults.REQUIRED);
                continue;
            }
            if (segment.departsAt() != null
                    && segment.arrivesAt() != null
                    && segment.arrivesAt().isBefore(segment.departsAt())) {
                faults.add(pointer + "/arrivesAt", "Đến trước khi đi · arrives before it departs");
            }
            segments.add(new Segment(
                    faults.text(pointer + "/from", segment.from()),
                    faults.text(pointer + "/to", segment.to()),
                    segment.departsAt(),
                    segment.arrivesAt()));
        }
        return segments;
    }

    /** @param after what comes must be later than this; absent when anything goes */
    Instant moment(String pointer, @Nullable Instant given, @Nullable Instant after) {
        if (given == null) {
            return now;
        }
        if (given.isAfter(now.plus(AHEAD))) {
            faults.add(pointer, "Ở tương lai · lies in the future");
        } else if (given.isBefore(now.minus(LATE))) {
            faults.add(pointer, "Quá 72 giờ trước · is more than 72 hours ago");
        } else if (after != null && given.isBefore(after)) {
            faults.add(pointer, "Trước chuyến hoặc lần khởi hành trước · is before what it follows");
        }
        return given.isAfter(now) ? now : given;
    }
}
