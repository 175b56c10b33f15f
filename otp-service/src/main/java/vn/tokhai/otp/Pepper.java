package vn.tokhai.otp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The secret of this service and the keys derived from it, one for each use. */
public final class Pepper {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final byte SEAL_VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int NUMBER_BYTES = 16;
    private static final int TAG_BITS = 128;
    private static final int SEALED_BYTES = 1 + NONCE_BYTES + NUMBER_BYTES + 1 + Long.BYTES + TAG_BITS / 8;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec phoneKey;
    private final SecretKeySpec addressKey;
    private final SecretKeySpec codeKey;
    private final SecretKeySpec sealKey;

    public Pepper(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("The pepper has fewer than " + SHORTEST + " bytes");
        }
        SecretKeySpec master = new SecretKeySpec(secret, HMAC);
        phoneKey = new SecretKeySpec(mac(master, "tokhai-otp phone 1"), HMAC);
        addressKey = new SecretKeySpec(mac(master, "tokhai-otp address 1"), HMAC);
        codeKey = new SecretKeySpec(mac(master, "tokhai-otp code 1"), HMAC);
        sealKey = new SecretKeySpec(mac(master, "tokhai-otp seal 1"), "AES");
    }

    PhoneKey keyOf(PhoneNumber phone) {
        return new PhoneKey(HexFormat.of().formatHex(mac(phoneKey, phone.e164())));
    }

    /** An address is personal data too, so that counters are kept by its hash. */
    String keyOfAddress(String address) {
        return HexFormat.of().formatHex(mac(addressKey, address), 0, 16);
    }

    /** Bound to challenge, purpose and phone: the same digits hash differently for each. */
    String hash(ChallengeId challenge, Passcode code) {
        String bound = String.join(
                "|",
                challenge.number(),
                challenge.purpose().word(),
                challenge.phone().e164(),
                code.digits());
        return HexFormat.of().formatHex(mac(codeKey, bound));
    }

    /** @return text fit for a URL, different each time, unreadable and unforgeable without the pepper */
    String seal(ChallengeId id) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] plain = ByteBuffer.allocate(NUMBER_BYTES + 1 + Long.BYTES)
                .put(HexFormat.of().parseHex(id.number()))
                .put(id.purpose().code())
                .putLong(id.phone().digits())
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(SEALED_BYTES)
                            .put(SEAL_VERSION)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM does not work here", e);
        }
    }

    /** @return empty when it was not sealed here */
    Optional<ChallengeId> unseal(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != SEALED_BYTES || bytes[0] != SEAL_VERSION) {
                return Optional.empty();
            }
            byte[] nonce = new byte[NONCE_BYTES];
            System.arraycopy(bytes, 1, nonce, 0, NONCE_BYTES);
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, 1 + NONCE_BYTES, bytes.length - 1 - NONCE_BYTES);
            ByteBuffer fields = ByteBuffer.wrap(plain);
            byte[] number = new byte[NUMBER_BYTES];
            fields.get(number);
            Optional<Purpose> purpose = Purpose.ofCode(fields.get());
            PhoneNumber phone = PhoneNumber.ofDigits(fields.getLong());
            return purpose.map(known -> new ChallengeId(HexFormat.of().formatHex(number), known, phone));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** @return 32 hexadecimal digits, 128 random bits */
    String randomNumber() {
        byte[] number = new byte[NUMBER_BYTES];
        random.nextBytes(number);
        return HexFormat.of().formatHex(number);
    }

    Passcode randomCode() {
        return Passcode.random(random);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 does not work here", e);
        }
    }

    @Override
    public String toString() {
        return "Pepper[redacted]";
    }
}
