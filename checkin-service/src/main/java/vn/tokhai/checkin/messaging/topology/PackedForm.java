package vn.tokhai.checkin.messaging.topology;

import java.util.function.Function;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Makes a serde of two functions. The first byte is the version of the form, for whoever changes it one day. */
final class PackedForm {

    static final int VERSION = 1;

    static <T> Serde<T> of(Function<T, byte[]> pack, Function<byte[], T> unpack) {
        Serializer<T> serializer = (topic, value) -> value == null ? null : pack.apply(value);
        Deserializer<T> deserializer = (topic, bytes) -> bytes == null ? null : unpack.apply(bytes);
        return Serdes.serdeFrom(serializer, deserializer);
    }

    static UnpackedBytes open(byte[] bytes) {
        UnpackedBytes in = new UnpackedBytes(bytes);
        int version = in.octet();
        if (version != VERSION) {
            throw new IllegalArgumentException("State of form " + version + " is of another release");
        }
        return in;
    }

    private PackedForm() {}
}
