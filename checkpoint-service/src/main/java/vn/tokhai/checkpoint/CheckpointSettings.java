package vn.tokhai.checkpoint;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this service; explained to operators in {@code application.yml}.
 *
 * @param codeBaseUrl prefix of the links in venue codes, without a slash at its end
 * @param venueKey signs venue codes
 * @param phoneKey base64 of the 32 bytes that encrypt contact numbers at rest
 * @param hotlines printed on posters
 */
@ConfigurationProperties("tokhai.checkpoint")
public record CheckpointSettings(String codeBaseUrl, VenueKey venueKey, String phoneKey, Hotlines hotlines) {

    /** Longest prefix with which a link still fits QR version 6 at level M: 154 characters less "/C/" and the token. */
    static final int LONGEST_BASE = 154 - 3 - VenueToken.TEXT_LENGTH;

    private static final Pattern BASE = Pattern.compile("HTTPS?://[A-Z0-9.:-]+");
    private static final int KEY_BYTES = 32;

    public CheckpointSettings {
        String upper = codeBaseUrl.toUpperCase(Locale.ROOT);
        if (upper.length() > LONGEST_BASE || !BASE.matcher(upper).matches()) {
            throw new IllegalArgumentException(
                    "tokhai.checkpoint.code-base-url has to be http(s)://host[:port], at most " + LONGEST_BASE
                            + " characters, or posters become too fine to read from afar");
        }
        bytes("tokhai.checkpoint.phone-key", phoneKey);
    }

    /**
     * @param seed base64 of the 32-byte Ed25519 seed (RFC 8032)
     * @param id 0-65535; a new seed takes a new id
     */
    public record VenueKey(String seed, int id) {
        public VenueKey {
            if (id < 0 || id > 0xFFFF) {
                throw new IllegalArgumentException("tokhai.checkpoint.venue-key.id has to be 0-65535");
            }
            bytes("tokhai.checkpoint.venue-key.seed", seed);
        }

        public byte[] seedBytes() {
            return bytes("tokhai.checkpoint.venue-key.seed", seed);
        }

        @Override
        public String toString() {
            return "VenueKey[id=" + id + ']';
        }
    }

    /**
     * @param national reached from everywhere
     * @param byProvince by structure and province, such as {@code 2021-58}; overrides and adds to {@code hotlines.csv}
     */
    public record Hotlines(String national, Map<String, String> byProvince) {
        public Hotlines {
            byProvince = byProvince == null ? Map.of() : Map.copyOf(byProvince);
        }
    }

    public byte[] phoneKeyBytes() {
        return bytes("tokhai.checkpoint.phone-key", phoneKey);
    }

    private static byte[] bytes(String name, String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(name + " has to be the base64 of " + KEY_BYTES + " bytes");
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "CheckpointSettings[codeBaseUrl=" + codeBaseUrl + ", venueKey=" + venueKey + ']';
    }
}
