package vn.tokhai.tracing.messaging.streams;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id takes 16 bytes where it is a UUID in its usual form, and its letters where it is not. */
final class Ids {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int AS_UUID = 0;
    private static final int AS_TEXT = 1;

    static void write(String id, DataOutputStream out) throws IOException {
        if (UUID_FORM.matcher(id).matches()) {
            UUID uuid = UUID.fromString(id);
            out.writeByte(AS_UUID);
            out.writeLong(uuid.getMostSignificantBits());
            out.writeLong(uuid.getLeastSignificantBits());
        } else {
            out.writeByte(AS_TEXT);
            out.writeUTF(id);
        }
    }

    static String read(DataInputStream in) throws IOException {
        return in.readUnsignedByte() == AS_UUID ? new UUID(in.readLong(), in.readLong()).toString() : in.readUTF();
    }

    private Ids() {}
}
