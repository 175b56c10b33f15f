package vn.tokhai.otp.brandname;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * The address that a gateway calls back. Gateways sign nothing, so the address itself is the secret: its last part follows
 * from the secret key that only we and the gateway know.
 */
final class CallbackAddress {

    static final String PATH = "/api/v1/sms-receipts";

    private final BrandnameSettings.Gateway gateway;
    private final String token;

    CallbackAddress(BrandnameSettings.Gateway gateway) {
        this.gateway = gateway;
        this.token = token(gateway);
    }

    @Nullable
    String uri() {
        return gateway.callbackUri() == null || gateway.callbackUri().toString().isEmpty()
                ? null
                : gateway.callbackUri().toString().replaceFirst("/$", "") + PATH + "/" + gateway.name() + "/" + token;
    }

    boolean isCalledWith(String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(BrandnameSettings.Gateway gateway) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(gateway.secretKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] token = mac.doFinal(("tokhai sms receipts 1 " + gateway.name()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 does not work here", e);
        }
    }
}
