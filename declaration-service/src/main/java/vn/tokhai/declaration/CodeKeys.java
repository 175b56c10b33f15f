package vn.tokhai.declaration;

import java.util.List;

/** Signs personal codes (Ed25519, RFC 8032). */
public interface CodeKeys {

    /** 0-65535, carried in each code that {@link #sign} signs. */
    int currentId();

    /** @return 64 bytes */
    byte[] sign(byte[] message);

    /** The current key first, then those whose codes are still around. */
    List<PublicKey> published();

    /** @param key 32 bytes, base64url without padding */
    record PublicKey(int id, String key) {}
}
