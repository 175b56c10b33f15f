package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.common.serialization.Serde;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.Arrival;
import vn.tokhai.checkin.visit.DepartureReport;
import vn.tokhai.checkin.visit.PersonDay;

/** A day of a person in bytes: about 50 for an arrival. */
final class PersonDayForm {

    static final Serde<PersonDay> SERDE = PackedForm.of(PersonDayForm::pack, PersonDayForm::unpack);

    private static final Scan.Method[] METHODS = Scan.Method.values();

    private static byte[] pack(PersonDay day) {
        PackedBytes out = new PackedBytes().octet(PackedForm.VERSION);
        out.number(day.arrivals().size());
        Instant base = Instant.EPOCH;
        for (Arrival arrival : day.arrivals()) {
            out.text(arrival.scanId())
                    .text(arrival.checkpointId())
                    .text(arrival.unitId())
                    .difference(arrival.at(), base)
                    .difference(arrival.receivedAt(), arrival.at())
                    .octet(arrival.method().ordinal() << 1 | (arrival.lapsed() ? 1 : 0))
                    .number(arrival.typicalStay().toMinutes())
                    .number(arrival.version());
            base = arrival.at();
        }
        out.number(day.departures().size());
        base = Instant.EPOCH;
        for (DepartureReport report : day.departures()) {
            out.text(report.scanId())
                    .text(report.visitId())
                    .text(report.checkpointId())
                    .text(report.unitId())
                    .difference(report.at(), base)
                    .difference(report.receivedAt(), report.at())
                    .octet(report.method().ordinal());
            base = report.at();
        }
        return out.done();
    }

    private static PersonDay unpack(byte[] bytes) {
        UnpackedBytes in = PackedForm.open(bytes);
        return new PersonDay(arrivals(in), departures(in));
    }

    private static List<Arrival> arrivals(UnpackedBytes in) {
        int count = in.count();
        List<Arrival> arrivals = new ArrayList<>(count);
        Instant base = Instant.EPOCH;
        for (int i = 0; i < count; i++) {
            String scanId = in.text();
            String checkpointId = in.text();
            String unitId = in.optionalText();
            Instant at = in.time(base);
            Instant receivedAt = in.time(at);
            int flags = in.octet();
            Duration stay = Duration.ofMinutes(in.number());
            boolean lapsed = (flags & 1) == 1;
            arrivals.add(new Arrival(
                    scanId, checkpointId, unitId, at, receivedAt, METHODS[flags >> 1], stay, lapsed, in.count()));
            base = at;
        }
        return arrivals;
    }

    private static List<DepartureReport> departures(UnpackedBytes in) {
        int count = in.count();
        List<DepartureReport> reports = new ArrayList<>(count);
        Instant base = Instant.EPOCH;
        for (int i = 0; i < count; i++) {
            String scanId = in.text();
            String visitId = in.optionalText();
            String checkpointId = in.text();
            String unitId = in.optionalText();
            Instant at = in.time(base);
            Instant receivedAt = in.time(at);
            reports.add(
                    new DepartureReport(scanId, visitId, checkpointId, unitId, at, receivedAt, METHODS[in.octet()]));
            base = at;
        }
        return reports;
    }

    private PersonDayForm() {}
}
