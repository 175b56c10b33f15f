package vn.tokhai.declaration.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import vn.tokhai.declaration.CardIndex;
import vn.tokhai.declaration.CardNumber;
import vn.tokhai.declaration.DeclarationSettings;

/** HMAC-SHA256 with the secret pepper of blind indexes; the kind of the card keeps it apart from phones and other cards. */
@Component
final class HmacCardIndex implements CardIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec pepper;

    HmacCardIndex(DeclarationSettings settings) {
        byte[] key = SecretBytesSetting.read("tokhai.declaration.phone-pepper", settings.phonePepper());
        this.pepper = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public String of(CardNumber card) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(pepper);
            String text = "card/" + card.kind() + "/" + card.value();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The blind index cannot be computed", e);
        }
    }
}
