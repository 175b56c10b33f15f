package vn.tokhai.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkin.ScanOutcome.Refused;

/** Checks a scan against signatures, places, rights and clocks, and appends it to the log. Asks no database. */
@Service
public class TakingScans {

    private final CodeReader codes;
    private final PersonalCodes personalCodes;
    private final Places places;
    private final Tables tables;
    private final ScanLog log;
    private final ScanTimes times;
    private final ShortCodes shortCodes;
    private final Clock clock;

    public TakingScans(
            CodeKeys keys,
            PersonalCodes personalCodes,
            Places places,
            Tables tables,
            ScanLog log,
            ScanTimes times,
            ShortCodes shortCodes,
            Clock clock) {
        this.codes = new CodeReader(keys);
        this.personalCodes = personalCodes;
        this.places = places;
        this.tables = tables;
        this.log = log;
        this.times = times;
        this.shortCodes = shortCodes;
        this.clock = clock;
    }

    /** A person scanned the poster of a place. */
    public ScanOutcome arrive(ByPerson report, String code) {
        Instant now = clock.instant();
        Optional<Refused> refusal = refusal(report.scannedAt(), now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (codes.read(code)) {
            case CodeReading.Venue(String placeId, int copy) -> {
                Optional<Places.Spot> spot = places.spot(placeId);
                yield spot.isEmpty()
                        ? Refused.CHECKPOINT_UNKNOWN
                        : admit(spot.get().place(), report.arrival(spot.get(), copy, now), now);
            }
            case CodeReading.Personal ignored -> Refused.CODE_WRONG_KIND;
            case CodeReading.Unusable reason -> refused(reason);
        };
    }

    /** A person pressed the check-out button. */
    public ScanOutcome leave(ByPerson report, String visitId, String checkpointId, @Nullable String unitId) {
        Instant now = clock.instant();
        Optional<Refused> refusal = refusal(report.scannedAt(), now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Place> place = places.find(checkpointId).filter(found -> found.has(unitId));
        return place.isEmpty()
                ? Refused.CHECKPOINT_UNKNOWN
                : append(place.get(), report.departure(visitId, checkpointId, unitId, now), now);
    }

    /** Staff scanned the personal code of somebody who comes in. */
    public ScanOutcome receive(ByStaff report, String code) {
        Instant now = clock.instant();
        return switch (gate(report, now)) {
            case Gate.Open(Place place) ->
                switch (personBehind(code)) {
                    case Holder.Known(String personId) -> admit(place, report.arrival(personId, place, now), now);
                    case Holder.Unknown(Refused reason) -> reason;
                };
            case Gate.Shut(Refused reason) -> reason;
        };
    }

    /** Staff ended a visit, by a scan of the personal code. */
    public ScanOutcome seeOff(ByStaff report, String code, @Nullable String visitId) {
        Instant now = clock.instant();
        return switch (gate(report, now)) {
            case Gate.Open(Place place) ->
                switch (personBehind(code)) {
                    case Holder.Known(String personId) ->
                        append(place, report.departure(personId, visitId, Scan.Method.PERSONAL_CODE, now), now);
                    case Holder.Unknown(Refused reason) -> reason;
                };
            case Gate.Shut(Refused reason) -> reason;
        };
    }

    /** Staff ended a visit, picked from the list of those present. */
    public ScanOutcome seeOffListed(ByStaff report, String personId, @Nullable String visitId) {
        Instant now = clock.instant();
        return switch (gate(report, now)) {
            case Gate.Open(Place place) ->
                append(place, report.departure(personId, visitId, Scan.Method.STAFF, now), now);
            case Gate.Shut(Refused reason) -> reason;
        };
    }

    /** Rights come before codes, so that nobody else learns whether a code is genuine. */
    private Gate gate(ByStaff report, Instant now) {
        Optional<Refused> refusal = refusal(report.scannedAt(), now);
        if (refusal.isPresent()) {
            return new Gate.Shut(refusal.get());
        }
        Optional<Place> place = places.find(report.checkpointId());
        if (place.isEmpty()) {
            return new Gate.Shut(Refused.CHECKPOINT_UNKNOWN);
        }
        if (!place.get().isStaffedBy(report.staffId(), report.unitId())) {
            return new Gate.Shut(Refused.NOT_STAFF);
        }
        return place.get().has(report.unitId())
                ? new Gate.Open(place.get())
                : new Gate.Shut(Refused.CHECKPOINT_UNKNOWN);
    }

    private Optional<Refused> refusal(Instant scannedAt, Instant now) {
        return tables.loaded() ? times.refusal(scannedAt, now) : Optional.of(Refused.NOT_READY);
    }

    private Holder personBehind(String code) {
        return switch (codes.read(code)) {
            case CodeReading.Personal(String personId, int serial) ->
                personalCodes.revoked(personId, serial)
                        ? new Holder.Unknown(Refused.CODE_REVOKED)
                        : new Holder.Known(personId);
            case CodeReading.Venue ignored -> new Holder.Unknown(Refused.CODE_WRONG_KIND);
            case CodeReading.Unusable reason -> new Holder.Unknown(refused(reason));
        };
    }

    private ScanOutcome admit(Place place, Scan arrival, Instant now) {
        return place.takesArrivalAt(arrival.scannedAt()) ? append(place, arrival, now) : Refused.CHECKPOINT_SUSPENDED;
    }

    private ScanOutcome append(Place place, Scan scan, Instant now) {
        return log.append(scan)
                ? new ScanOutcome.Taken(scan, place, shortCodes.at(place.checkpointId(), now))
                : Refused.LOG_UNAVAILABLE;
    }

    private static Refused refused(CodeReading.Unusable reason) {
        return switch (reason) {
            case UNREADABLE -> Refused.CODE_UNREADABLE;
            case FOREIGN -> Refused.CODE_FOREIGN;
            case FORGED -> Refused.CODE_FORGED;
        };
    }

    private sealed interface Gate {
        record Open(Place place) implements Gate {}

        record Shut(Refused reason) implements Gate {}
    }

    private sealed interface Holder {
        record Known(String personId) implements Holder {}

        record Unknown(Refused reason) implements Holder {}
    }
}
