package vn.tokhai.declaration;

import java.nio.ByteBuffer;
import java.util.Locale;

import org.springframework.stereotype.Service;

/**
 * Writes the text of the personal QR: {@code <base>/P/<token>} in capitals. The token is version, person id, serial, key id
 * and an Ed25519 signature over them; it holds no personal data, and whoever has it can read nothing (R02).
 */
@Service
public class PersonalCodes {

    private static final byte VERSION = 0x12;
    private static final int SIGNED_BYTES = 1 + PersonId.BYTES + Short.BYTES + Short.BYTES;

    private final CodeKeys keys;
    private final String base;

    public PersonalCodes(CodeKeys keys, DeclarationSettings settings) {
        this.keys = keys;
        this.base = settings.codeBaseUrl().toUpperCase(Locale.ROOT).replaceAll("/+$", "");
    }

    /** @param serial counts the cards of this person; only the newest is valid */
    public String textOf(PersonId person, int serial) {
        byte[] message = ByteBuffer.allocate(SIGNED_BYTES)
                .put(VERSION)
                .put(person.bytes())
                .putShort((short) serial)
                .putShort((short) keys.currentId())
                .array();
        byte[] signature = keys.sign(message);
        byte[] token = ByteBuffer.allocate(message.length + signature.length)
                .put(message)
                .put(signature)
                .array();
        return base + "/P/" + Base32.encode(token);
    }
}
