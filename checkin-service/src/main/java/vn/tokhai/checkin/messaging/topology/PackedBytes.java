package vn.tokhai.checkin.messaging.topology;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.CrockfordBase32;

/** Writes values in few bytes: UUIDs in 16, checkpoint ids in 8, times as differences. */
final class PackedBytes {

    static final int ABSENT = 0;
    static final int UUID_FORM = 1;
    static final int ID_FORM = 2;
    static final int TEXT_FORM = 3;

    private static final int UUID_LENGTH = 36;
    private byte[] bytes = new byte[256];
    private int length;

    /** Seven bits a byte, the lowest first. */
    PackedBytes number(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            octet((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        return octet((int) left);
    }

    /** Small either side of zero. */
    PackedBytes difference(Instant time, Instant base) {
        long millis = time.toEpochMilli() - base.toEpochMilli();
        return number((millis << 1) ^ (millis >> 63));
    }

    PackedBytes text(@Nullable String value) {
        if (value == null) {
            return octet(ABSENT);
        }
        if (value.length() == UUID_LENGTH && isUuid(value)) {
            UUID uuid = UUID.fromString(value);
            return octet(UUID_FORM).fixed(uuid.getMostSignificantBits()).fixed(uuid.getLeastSignificantBits());
        }
        OptionalLong id = CrockfordBase32.idOf(value);
        if (id.isPresent()) {
            return octet(ID_FORM).fixed(id.getAsLong());
        }
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        octet(TEXT_FORM).number(encoded.length).reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    PackedBytes octet(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    byte[] done() {
        return Arrays.copyOf(bytes, length);
    }

    private PackedBytes fixed(long value) {
        reserve(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** Lower case and dashes in place, so that the text comes back as it was. */
    private static boolean isUuid(String value) {
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = value.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            boolean digit = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (dash ? c != '-' : !digit) {
                return false;
            }
        }
        return true;
    }
}
