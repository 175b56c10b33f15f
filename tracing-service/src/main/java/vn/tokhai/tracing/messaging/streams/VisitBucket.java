package vn.tokhai.tracing.messaging.streams;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.KnownVisit;

/**
 * The only place that knows how a bucket of visits looks in bytes: a format number, a table of the texts that repeat
 * (places, units, grades, reasons), then the visits with ids of 16 bytes. A denser form gets the next format number;
 * older ones stay readable until the store's retention has passed.
 */
final class VisitBucket {

    private static final int FORMAT = 1;

    static byte[] encode(List<KnownVisit> visits) {
        var texts = new TextTable();
        var body = new ByteArrayOutputStream(visits.size() * 72);
        try (var out = new DataOutputStream(body)) {
            for (KnownVisit visit : visits) {
                write(visit, texts, out);
            }
            var whole = new ByteArrayOutputStream(body.size() + 128);
            try (var head = new DataOutputStream(whole)) {
                head.writeByte(FORMAT);
                texts.writeTo(head);
                head.writeInt(visits.size());
                body.writeTo(head);
            }
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<KnownVisit> decode(byte @Nullable [] bytes) {
        if (bytes == null) {
            return List.of();
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readUnsignedByte();
            if (format != FORMAT) {
                throw new IllegalStateException("A bucket of format " + format);
            }
            TextTable texts = TextTable.readFrom(in);
            int size = in.readInt();
            List<KnownVisit> visits = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                visits.add(read(texts, in));
            }
            return visits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(KnownVisit visit, TextTable texts, DataOutputStream out) throws IOException {
        Ids.write(visit.visitId(), out);
        Ids.write(visit.personId(), out);
        texts.write(visit.checkpointId(), out);
        texts.write(visit.unitId(), out);
        out.writeLong(visit.arrivedAt().toEpochMilli());
        writeAfter(visit.arrivedAt(), visit.departedAt(), out);
        writeAfter(visit.arrivedAt(), visit.departedNoLaterThan(), out);
        texts.write(visit.departure(), out);
        texts.write(visit.trustGrade(), out);
        out.writeByte(visit.trustReasons().size());
        for (String reason : visit.trustReasons()) {
            texts.write(reason, out);
        }
        out.writeInt(visit.version());
        out.writeLong(visit.firstSeenAt().toEpochMilli());
    }

    private static KnownVisit read(TextTable texts, DataInputStream in) throws IOException {
        String visitId = Ids.read(in);
        String personId = Ids.read(in);
        String checkpointId = texts.require(in);
        String unitId = texts.read(in);
        Instant arrivedAt = Instant.ofEpochMilli(in.readLong());
        Instant departedAt = readAfter(arrivedAt, in);
        Instant departedNoLaterThan = readAfter(arrivedAt, in);
        String departure = texts.read(in);
        String grade = texts.require(in);
        int count = in.readUnsignedByte();
        List<String> reasons = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            reasons.add(texts.require(in));
        }
        int version = in.readInt();
        Instant firstSeenAt = Instant.ofEpochMilli(in.readLong());
        return new KnownVisit(
                visitId,
                personId,
                checkpointId,
                unitId,
                arrivedAt,
                departedAt,
                departedNoLaterThan,
                departure,
                grade,
                List.copyOf(reasons),
                version,
                firstSeenAt);
    }

    private static void writeAfter(Instant start, @Nullable Instant time, DataOutputStream out) throws IOException {
        out.writeLong(time == null ? Long.MIN_VALUE : time.toEpochMilli() - start.toEpochMilli());
    }

    private static @Nullable Instant readAfter(Instant start, DataInputStream in) throws IOException {
        long millis = in.readLong();
        return millis == Long.MIN_VALUE ? null : start.plusMillis(millis);
    }

    private VisitBucket() {}
}
