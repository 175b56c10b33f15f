package vn.tokhai.checkpoint.devices;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import vn.tokhai.checkpoint.Base32;
import vn.tokhai.checkpoint.PlaceId;

/**
 * What the owner shows to a new device, once: {@code 0x14 | place id (8) | link id (16) | secret (16)}, written as 66
 * characters of Base32 behind {@code <base>/D/}.
 *
 * @param secret 32 hexadecimal digits
 */
record DeviceTicket(PlaceId place, UUID link, String secret) {

    private static final byte VERSION_1_DEVICE = 0x14;
    private static final int LENGTH = 41;
    private static final int SECRET = 16;
    private static final int TEXT_LENGTH = 66;
    private static final SecureRandom RANDOM = new SecureRandom();

    static DeviceTicket forPlace(PlaceId place) {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return new DeviceTicket(place, UUID.randomUUID(), HexFormat.of().formatHex(secret));
    }

    /** @param text the whole link or its last part, in either case */
    static Optional<DeviceTicket> parse(String text) {
        String token = text.strip().toUpperCase(Locale.ROOT);
        token = token.substring(token.lastIndexOf('/') + 1);
        return token.length() != TEXT_LENGTH
                ? Optional.empty()
                : Base32.decode(token)
                        .filter(bytes -> bytes.length == LENGTH && bytes[0] == VERSION_1_DEVICE)
                        .map(ByteBuffer::wrap)
                        .map(bytes -> new DeviceTicket(
                                new PlaceId(bytes.getLong(1)),
                                new UUID(bytes.getLong(9), bytes.getLong(17)),
                                HexFormat.of().formatHex(bytes.array(), LENGTH - SECRET, LENGTH)));
    }

    String token() {
        return Base32.encode(ByteBuffer.allocate(LENGTH)
                .put(VERSION_1_DEVICE)
                .putLong(place.bits())
                .putLong(link.getMostSignificantBits())
                .putLong(link.getLeastSignificantBits())
                .put(HexFormat.of().parseHex(secret))
                .array());
    }

    @Override
    public String toString() {
        return "DeviceTicket[place=" + place + ", link=" + link + ']';
    }
}
