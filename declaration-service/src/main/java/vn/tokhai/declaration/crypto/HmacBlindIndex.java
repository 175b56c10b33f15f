package vn.tokhai.declaration.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import vn.tokhai.declaration.BlindIndex;
import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.PhoneNumber;

/** HMAC-SHA256 with a secret pepper: a bare hash of ten digits is guessed in seconds. */
@Component
final class HmacBlindIndex implements BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec pepper;

    HmacBlindIndex(DeclarationSettings settings) {
        byte[] key = SecretBytesSetting.read("tokhai.declaration.phone-pepper", settings.phonePepper());
        this.pepper = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public String of(PhoneNumber phone) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(pepper);
            byte[] index = mac.doFinal(phone.e164().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(index);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The blind index cannot be computed", e);
        }
    }
}
