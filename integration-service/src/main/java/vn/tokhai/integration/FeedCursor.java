package vn.tokhai.integration;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a reader has come, opaque to it.
 *
 * @param offsets next offset by partition; a partition that is not named is read from its beginning
 */
public record FeedCursor(Map<Integer, Long> offsets) {

    public static final FeedCursor START = new FeedCursor(Map.of());
    private static final String FORM = "([0-9]{1,5}:[0-9]{1,18}(,[0-9]{1,5}:[0-9]{1,18})*)?";
    private static final int LONGEST = 4_000;

    public FeedCursor {
        offsets = Map.copyOf(offsets);
    }

    public String text() {
        String plain = new TreeMap<>(offsets)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @return empty when the text is no cursor */
    public static Optional<FeedCursor> parse(String text) {
        if (text.length() > LONGEST || !text.matches("[A-Za-z0-9_-]*") || text.length() % 4 == 1) {
            return Optional.empty();
        }
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        if (!plain.matches(FORM)) {
            return Optional.empty();
        }
        Map<Integer, Long> offsets = new TreeMap<>();
        for (String part : plain.isEmpty() ? new String[0] : plain.split(",")) {
            int colon = part.indexOf(':');
            offsets.put(Integer.valueOf(part.substring(0, colon)), Long.valueOf(part.substring(colon + 1)));
        }
        return Optional.of(new FeedCursor(offsets));
    }
}
