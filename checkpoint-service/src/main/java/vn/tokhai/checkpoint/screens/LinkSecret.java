package vn.tokhai.checkpoint.screens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.tokhai.checkpoint.PlaceId;

/**
 * What a screen proves itself with: {@code <checkpoint id>.<link id>.<256 random bits>}. It stands in the fragment of the
 * page's address, which browsers do not send, and in a header, which nobody logs.
 */
record LinkSecret(PlaceId checkpointId, String linkId, String random) {

    private static final Pattern FORM = Pattern.compile("([0-9A-Z]{13})\\.([0-9A-Z]{13})\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret of(PlaceId checkpointId) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(
                checkpointId,
                PlaceId.random().toString(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<LinkSecret> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? PlaceId.parse(form.group(1)).map(id -> new LinkSecret(id, form.group(2), form.group(3)))
                : Optional.empty();
    }

    boolean opens(ScreenLink link) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), link.secretHash().getBytes(StandardCharsets.US_ASCII));
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    String text() {
        return checkpointId + "." + linkId + "." + random;
    }

    @Override
    public String toString() {
        return "LinkSecret[checkpointId=" + checkpointId + ", linkId=" + linkId + ']';
    }
}
