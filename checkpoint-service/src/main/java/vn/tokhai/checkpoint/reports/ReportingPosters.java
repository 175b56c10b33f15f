package vn.tokhai.checkpoint.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.Submission;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.VenueCodes.Recognised;
import vn.tokhai.checkpoint.reports.PosterReport.Verdict;

/** Takes reports of posters in and closes them. */
@Service
public class ReportingPosters {

    static final int LONGEST_CODE = 1_000;
    static final int LONGEST_NOTE = 1_000;

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final VenueCodes codes;
    private final FindingPlaces finding;
    private final AdministrativeUnits units;
    private final PosterReports reports;
    private final Clock clock;

    ReportingPosters(
            VenueCodes codes, FindingPlaces finding, AdministrativeUnits units, PosterReports reports, Clock clock) {
        this.codes = codes;
        this.finding = finding;
        this.units = units;
        this.reports = reports;
        this.clock = clock;
    }

    /** Sending again with the same id is the same report. */
    public Outcome<PosterReport> report(ReportForm form) {
        List<Fault> faults = new ArrayList<>();
        String id = form.reportId();
        if (id == null || !UUID_FORM.matcher(id).matches()) {
            faults.add(new Fault("/reportId", "Phải là UUID · has to be a UUID"));
        }
        String code = text(faults, "/code", form.code(), LONGEST_CODE);
        String note = text(faults, "/note", form.note(), LONGEST_NOTE);
        if (code == null && note == null && form.checkpointId() == null) {
            faults.add(new Fault("/code", "Cho biết mã, điểm hoặc ghi chú · give the code, the place or a note"));
        }
        PlaceId named = PlaceId.parse(form.checkpointId()).orElse(null);
        if (form.checkpointId() != null && named == null) {
            faults.add(new Fault("/checkpointId", "Không phải mã điểm · is no place id"));
        }
        Area area = area(faults, form.area());
        if (!faults.isEmpty() || id == null) {
            return new Outcome.Invalid<>(faults);
        }
        PosterReport report = judge(UUID.fromString(id), code, named, area, note);
        if (reports.add(report)) {
            return new Outcome.Done<>(report);
        }
        return reports.find(report.id())
                .filter(first -> first.saysTheSameAs(report))
                .<Outcome<PosterReport>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED));
    }

    private PosterReport judge(
            UUID id, @Nullable String code, @Nullable PlaceId named, @Nullable Area given, @Nullable String note) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Recognised> read = code == null ? Optional.empty() : codes.recogniseText(code);
        Place place = null;
        Integer copy = null;
        Verdict verdict = code == null ? Verdict.NO_CODE : Verdict.FOREIGN;
        if (read.isPresent()) {
            switch (read.get()) {
                case Recognised.Genuine(PlaceId placeId, int printed) -> {
                    place = finding.place(placeId).orElse(null);
                    copy = printed;
                    verdict = verdictOf(place, printed);
                }
                case Recognised.Rotating rotating -> {
                    place = finding.place(rotating.placeId()).orElse(null);
                    verdict = place == null
                            ? Verdict.FORGED
                            : rotating.step().isValidAt(now) ? Verdict.GENUINE : Verdict.OUTDATED;
                }
                case Recognised.Forged forged -> verdict = Verdict.FORGED;
            }
        }
        if (place == null && named != null) {
            place = finding.place(named).orElse(null);
        }
        return new PosterReport(
                id,
                1,
                place == null ? null : place.checkpoint().id(),
                place == null || place.units().isEmpty() ? null : place.id(),
                copy,
                verdict,
                place == null ? given : place.checkpoint().details().area(),
                code,
                note,
                now,
                null);
    }

    private static Verdict verdictOf(@Nullable Place place, int copy) {
        if (place == null) {
            return Verdict.FORGED;
        }
        return place.copies().revocationOf(copy).isPresent() ? Verdict.REVOKED : Verdict.GENUINE;
    }

    /** @param finding absent or odd findings are refused; closing again with the same finding changes nothing */
    public Outcome<PosterReport> close(
            PosterReport before, PosterReport.@Nullable Finding finding, @Nullable String note, String by) {
        List<Fault> faults = new ArrayList<>();
        String cleaned = text(faults, "/note", note, LONGEST_NOTE);
        if (finding == null) {
            faults.add(new Fault("/finding", "Bắt buộc · is required"));
        }
        if (!faults.isEmpty() || finding == null) {
            return new Outcome.Invalid<>(faults);
        }
        PosterReport.Closure earlier = before.closure();
        if (earlier != null) {
            return earlier.finding() == finding
                    ? new Outcome.Done<>(before)
                    : new Outcome.Contradicted<>(Contradiction.CLOSED_ALREADY);
        }
        PosterReport after = before.closed(
                new PosterReport.Closure(finding, cleaned, by, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return reports.replace(before, after)
                ? new Outcome.Done<>(after)
                : new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
    }

    private @Nullable Area area(List<Fault> faults, Submission.@Nullable AreaCodes given) {
        if (given == null) {
            return null;
        }
        Structure structure = Structure.parse(given.structure()).orElse(null);
        String smallest =
                given.ward() != null ? given.ward() : given.district() != null ? given.district() : given.province();
        if (structure == null
                || smallest == null
                || units.find(structure, smallest).isEmpty()) {
            faults.add(new Fault("/area", "Không có địa bàn này · there is no such area"));
            return null;
        }
        var path = units.path(units.find(structure, smallest).orElseThrow());
        boolean districts = structure == Structure.OF_2021;
        return new Area(
                structure,
                path.getFirst().code(),
                districts && path.size() > 1 ? path.get(1).code() : null,
                path.size() > (districts ? 2 : 1) ? path.getLast().code() : null);
    }

    private static @Nullable String text(List<Fault> faults, String pointer, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.length() > longest) {
            faults.add(new Fault(pointer, "Dài quá " + longest + " chữ · is longer than " + longest + " characters"));
            return null;
        }
        return text.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
