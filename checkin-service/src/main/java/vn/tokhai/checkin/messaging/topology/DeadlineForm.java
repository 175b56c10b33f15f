package vn.tokhai.checkin.messaging.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;

/** Keys of the store of open visits: the deadline first, so that those due stand together at the beginning. */
final class DeadlineForm {

    static final Serde<Bytes> SERDE = Serdes.Bytes();

    private static final char SEPARATOR = '|';

    static Bytes key(Instant deadline, String personId, String visitId) {
        byte[] names = (personId + SEPARATOR + visitId).getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + names.length)
                .putLong(deadline.toEpochMilli())
                .put(names)
                .array());
    }

    static Bytes firstAt(Instant deadline) {
        return Bytes.wrap(
                ByteBuffer.allocate(Long.BYTES).putLong(deadline.toEpochMilli()).array());
    }

    static Due read(Bytes key) {
        ByteBuffer bytes = ByteBuffer.wrap(key.get());
        Instant deadline = Instant.ofEpochMilli(bytes.getLong());
        String names = StandardCharsets.UTF_8.decode(bytes).toString();
        int separator = names.indexOf(SEPARATOR);
        return new Due(key, deadline, names.substring(0, separator), names.substring(separator + 1));
    }

    record Due(Bytes key, Instant deadline, String personId, String visitId) {}

    private DeadlineForm() {}
}
