package vn.tokhai.checkin.messaging.topology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.CrockfordBase32;

/** Reads what {@link PackedBytes} wrote. */
final class UnpackedBytes {

    private final ByteBuffer bytes;

    UnpackedBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    long number() {
        long value = 0;
        int shift = 0;
        int octet;
        do {
            octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            shift += 7;
        } while ((octet & 0x80) != 0);
        return value;
    }

    int count() {
        return Math.toIntExact(number());
    }

    Instant time(Instant base) {
        long folded = number();
        return base.plusMillis((folded >>> 1) ^ -(folded & 1));
    }

    @Nullable
    String optionalText() {
        int form = octet();
        return switch (form) {
            case PackedBytes.ABSENT -> null;
            case PackedBytes.UUID_FORM -> new UUID(bytes.getLong(), bytes.getLong()).toString();
            case PackedBytes.ID_FORM -> CrockfordBase32.ofId(bytes.getLong());
            case PackedBytes.TEXT_FORM -> {
                byte[] encoded = new byte[count()];
                bytes.get(encoded);
                yield new String(encoded, StandardCharsets.UTF_8);
            }
            default -> throw new IllegalArgumentException("Unknown form of text " + form);
        };
    }

    String text() {
        String text = optionalText();
        if (text == null) {
            throw new IllegalArgumentException("A text is missing");
        }
        return text;
    }

    int octet() {
        return Byte.toUnsignedInt(bytes.get());
    }
}
