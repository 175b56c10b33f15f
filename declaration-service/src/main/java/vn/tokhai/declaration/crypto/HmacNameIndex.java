package vn.tokhai.declaration.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import vn.tokhai.declaration.AreaScope;
import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.NameIndex;

/** HMAC-SHA256, cut to 128 bits, with a key of its own derived from the pepper. */
@Component
final class HmacNameIndex implements NameIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "tokhai name index 1";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    HmacNameIndex(DeclarationSettings settings) {
        byte[] pepper = SecretBytesSetting.read("tokhai.declaration.phone-pepper", settings.phonePepper());
        this.key = new SecretKeySpec(mac(new SecretKeySpec(pepper, ALGORITHM), PURPOSE), ALGORITHM);
    }

    @Override
    public String of(AreaScope list, String word) {
        byte[] index = Arrays.copyOf(mac(key, list.entry() + "|" + word), BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(index);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The index of names cannot be computed", e);
        }
    }
}
