package vn.tokhai.otp;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Six digits, about 20 bits (NIST SP 800-63B 5.1.3.2). Never logged, never stored: at rest there is only its hash.
 *
 * @param digits with leading zeros
 */
public record Passcode(String digits) {

    public static final String FORM = "[0-9]{6}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public Passcode {
        if (!PATTERN.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a passcode");
        }
    }

    static Passcode random(SecureRandom random) {
        return new Passcode(String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000)));
    }

    @Override
    public String toString() {
        return "Passcode[redacted]";
    }
}
