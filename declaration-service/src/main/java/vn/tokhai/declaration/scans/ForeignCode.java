package vn.tokhai.declaration.scans;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of another application, known by its form alone. What its identifier means is known to that application; how the
 * national personal QR (QRQG) is built was never published, so only the addresses of national applications are recognised.
 *
 * @param identifier as it stands in the code; of a certificate, which holds personal data, only a digest
 */
public record ForeignCode(System system, Kind kind, String identifier) {

    /** Whose code it is. */
    public enum System {
        /** Health declaration of Ho Chi Minh City. */
        KBYT,
        PC_COVID,
        TOKHAIYTE,
        /** Vaccine certificate in the European form. */
        VACCINE_CERTIFICATE,
        /** National applications; the payload of their personal code is not published. */
        NATIONAL
    }

    /** What it stands for. */
    public enum Kind {
        PLACE,
        PERSON,
        DECLARATION,
        CERTIFICATE,
        NOT_KNOWN
    }

    private record Form(System system, Kind kind, Pattern pattern) {

        static Form of(System system, Kind kind, String pattern) {
            return new Form(system, kind, Pattern.compile(pattern));
        }

        Optional<ForeignCode> read(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? Optional.of(new ForeignCode(system, kind, matcher.group(1))) : Optional.empty();
        }
    }

    private static final String UUID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    private static final String CERTIFICATE = "HC1:";

    /** The first that fits counts. */
    private static final List<Form> FORMS = List.of(
            Form.of(System.KBYT, Kind.PLACE, "(?i:https?://kbyt\\.khambenh\\.gov\\.vn)/qr/" + UUID + "/?"),
            Form.of(
                    System.KBYT,
                    Kind.DECLARATION,
                    "(?i:https?://kbyt\\.khambenh\\.gov\\.vn)/#tokhai_yte/ketqua\\?id=" + UUID),
            Form.of(System.PC_COVID, Kind.PLACE, "(?i:https?://qr\\.pccovid\\.gov\\.vn)/([a-z]{6})/?"),
            Form.of(System.TOKHAIYTE, Kind.PERSON, "([0-9]{4}\\.[0-9]{8})"),
            Form.of(
                    System.TOKHAIYTE,
                    Kind.NOT_KNOWN,
                    "(?i:https?://(?:[a-z0-9-]+\\.){0,3}tokhaiyte\\.vn)((?:[/?#]\\S{0,500})?)"),
            Form.of(
                    System.NATIONAL,
                    Kind.NOT_KNOWN,
                    "(?i:https?://(?:[a-z0-9-]+\\.){0,3}(?:pccovid|vneid|bluezone)\\.gov\\.vn)((?:[/?#]\\S{0,500})?)"));

    static Optional<ForeignCode> read(String text) {
        if (text.startsWith(CERTIFICATE)) {
            return Optional.of(new ForeignCode(System.VACCINE_CERTIFICATE, Kind.CERTIFICATE, digest(text)));
        }
        return FORMS.stream().flatMap(form -> form.read(text).stream()).findFirst();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK has no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ForeignCode[" + system + ", " + kind + "]";
    }
}
