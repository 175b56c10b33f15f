package vn.tokhai.checkin.messaging.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.Departure;
import vn.tokhai.checkin.visit.PlaceHour;
import vn.tokhai.checkin.visit.Trust;
import vn.tokhai.checkin.visit.Visit;

/** An hour of a place, or a single visit on its way to it, in bytes: about 50 a visit. */
final class PlaceHourForm {

    static final Serde<PlaceHour> SERDE =
            PackedForm.of(hour -> pack(hour.visits()), bytes -> new PlaceHour(unpack(bytes)));
    static final Serde<Visit> VISIT_SERDE =
            PackedForm.of(visit -> pack(List.of(visit)), bytes -> unpack(bytes).getFirst());

    private static final Departure[] DEPARTURES = Departure.values();
    private static final Trust.Grade[] GRADES = Trust.Grade.values();
    private static final Trust.Reason[] REASONS = Trust.Reason.values();

    private static byte[] pack(List<Visit> visits) {
        PackedBytes out = new PackedBytes().octet(PackedForm.VERSION).number(visits.size());
        if (visits.isEmpty()) {
            return out.done();
        }
        out.text(visits.getFirst().checkpointId());
        Instant base = Instant.EPOCH;
        for (Visit visit : visits) {
            Departure departure = visit.departure();
            out.text(visit.visitId())
                    .text(visit.personId())
                    .text(visit.unitId())
                    .difference(visit.arrivedAt(), base)
                    .octet((departure == null ? 0 : departure.ordinal() + 1) << 2
                            | visit.trust().grade().ordinal());
            end(out, visit.departedAt(), visit.arrivedAt());
            end(out, visit.departedNoLaterThan(), visit.arrivedAt());
            out.number(reasons(visit.trust())).number(visit.version());
            base = visit.arrivedAt();
        }
        return out.done();
    }

    /** One more than the milliseconds of the stay, so that 0 is left for absent. */
    private static void end(PackedBytes out, @Nullable Instant end, Instant arrivedAt) {
        out.number(end == null ? 0 : end.toEpochMilli() - arrivedAt.toEpochMilli() + 1);
    }

    private static long reasons(Trust trust) {
        return trust.reasons().stream()
                .mapToLong(reason -> 1L << reason.ordinal())
                .sum();
    }

    private static List<Visit> unpack(byte[] bytes) {
        UnpackedBytes in = PackedForm.open(bytes);
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        String checkpointId = in.text();
        List<Visit> visits = new ArrayList<>(count);
        Instant base = Instant.EPOCH;
        for (int i = 0; i < count; i++) {
            String visitId = in.text();
            String personId = in.text();
            String unitId = in.optionalText();
            Instant arrivedAt = in.time(base);
            int flags = in.octet();
            Departure departure = flags >> 2 == 0 ? null : DEPARTURES[(flags >> 2) - 1];
            Instant departedAt = end(in.number(), arrivedAt);
            Instant noLaterThan = end(in.number(), arrivedAt);
            Trust trust = new Trust(GRADES[flags & 3], reasons(in.number()));
            visits.add(new Visit(
                    visitId,
                    personId,
                    checkpointId,
                    unitId,
                    arrivedAt,
                    departedAt,
                    noLaterThan,
                    departure,
                    trust,
                    in.count()));
            base = arrivedAt;
        }
        return visits;
    }

    private static @Nullable Instant end(long stayAndOne, Instant arrivedAt) {
        return stayAndOne == 0 ? null : arrivedAt.plusMillis(stayAndOne - 1);
    }

    private static List<Trust.Reason> reasons(long bits) {
        List<Trust.Reason> reasons = new ArrayList<>();
        for (Trust.Reason reason : REASONS) {
            if ((bits & 1L << reason.ordinal()) != 0) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    private PlaceHourForm() {}
}
