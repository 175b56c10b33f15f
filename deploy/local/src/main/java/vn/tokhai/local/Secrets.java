package vn.tokhai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Random secrets of this platform, made once and kept in a file that only its owner reads. Named like the environment
 * variables that carry them. A name that a newer version adds is filled in; what is there never changes.
 */
public final class Secrets {
    /** Officers that exist only in the local profile. */
    public static final List<String> OFFICERS = List.of(
            "officer.ninhthuan",
            "officer.khanhhoa",
            "chief.ninhthuan",
            "committee.nation",
            "inspector.ninhthuan",
            "hotline.nation",
            "admin.local");

    private static final List<String> KEYS = List.of(
            "TOKHAI_OTP_PROOF_KEY",
            "TOKHAI_OTP_PEPPER",
            "TOKHAI_CONSENT_KEY",
            "TOKHAI_PHONE_PEPPER",
            "TOKHAI_MASTER_KEY",
            "TOKHAI_VENUE_KEY",
            "TOKHAI_CHECKPOINT_KEY",
            "TOKHAI_PERSONAL_KEY",
            "TOKHAI_ERASURE_KEY",
            "TOKHAI_SHORT_CODE_KEY");
    private static final List<String> PASSWORDS =
            List.of("TOKHAI_SERVICE_CLIENT_SECRET", "TOKHAI_INTEGRATOR_58_SECRET", "KC_BOOTSTRAP_ADMIN_PASSWORD");
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public static Secrets readOrMake(Path file) {
        Map<String, String> values = new TreeMap<>(read(file));
        int known = values.size();
        KEYS.forEach(name -> fill(values, name, () -> Base64.getEncoder().encodeToString(bytes(32))));
        PASSWORDS.forEach(name -> fill(values, name, Secrets::password));
        for (String officer : OFFICERS) {
            fill(values, passwordName(officer), Secrets::password);
            fill(values, totpName(officer), Secrets::totpSecret);
        }
        if (values.size() > known) {
            write(file, values);
        }
        return new Secrets(values);
    }

    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret is named " + name);
        }
        return value;
    }

    public static String passwordName(String officer) {
        return "TOKHAI_LOCAL_PASSWORD_" + officer.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** RFC 6238 secret in Base32, as an authenticator app takes it. */
    public static String totpName(String officer) {
        return "TOKHAI_LOCAL_TOTP_" + officer.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    @Override
    public String toString() {
        return "Secrets[" + values.size() + " withheld]";
    }

    private static void fill(Map<String, String> values, String name, Supplier<String> made) {
        if (values.getOrDefault(name, "").isBlank()) {
            values.put(name, made.get());
        }
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new TreeMap<>();
        properties.forEach((name, value) -> values.put(name.toString(), value.toString()));
        return values;
    }

    private static void write(Path file, Map<String, String> values) {
        var text = new StringBuilder("# Secrets of this local platform. Never copy them to another one.\n");
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        PrivateFile.write(file, text.toString());
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(18));
    }

    private static String totpSecret() {
        var secret = new StringBuilder();
        for (byte random : bytes(32)) {
            secret.append(BASE32.charAt(random & 31));
        }
        return secret.toString();
    }
}
