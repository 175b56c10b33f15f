package vn.tokhai.declaration;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** The opaque, random name under which the rest of the platform knows a person. */
public record PersonId(UUID value) {

    static final int BYTES = 16;

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    public static Optional<PersonId> parse(String text) {
        return CanonicalUuid.parse(text).map(PersonId::new);
    }

    /** Big endian, as carried in the personal code. */
    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
