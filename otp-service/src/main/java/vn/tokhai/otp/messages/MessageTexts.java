package vn.tokhai.otp.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/**
 * The texts, one file for each language in {@code sms/}; a further language is a further file. Parameters are shortened where
 * that makes the text fit into one message.
 */
@Service
public class MessageTexts {

    static final String FALLBACK = "vi";

    /** Three parts; more than that nobody reads on a phone, and somebody pays for. */
    static final int LONGEST = 459;

    private static final int LONGEST_PARAMETER = 100;
    private static final int SHORTEST_PARAMETER = 12;
    private static final String CUT = "...";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern OPEN = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    sealed interface Composed permits Text, Unfit {}

    record Text(String text) implements Composed {

        @Override
        public String toString() {
            return "Text[" + text.length() + "]";
        }
    }

    /** @param reason as told in the status event */
    record Unfit(String reason) implements Composed {}

    Composed of(MessageRequest request) {
        String template = Optional.ofNullable(texts(request.language()).get(request.template()))
                .orElseGet(() -> texts(FALLBACK).get(request.template()));
        if (template == null) {
            return new Unfit("template-unknown");
        }
        Map<String, String> values = new HashMap<>();
        for (String name : openIn(template)) {
            String value = GsmText.plain(request.parameters().getOrDefault(name, ""));
            if (value.isEmpty()) {
                return new Unfit("parameter-missing");
            }
            if (value.length() > LONGEST_PARAMETER) {
                return new Unfit("parameter-too-long");
            }
            values.put(name, value);
        }
        String text = fitted(GsmText.plain(template), values);
        return text.length() <= LONGEST ? new Text(text) : new Unfit("text-too-long");
    }

    /** Keys of all texts in a language, for tests and documentation. */
    Set<String> keys(String language) {
        return new TreeSet<>(texts(language).keySet());
    }

    /** Names of the parameters of a text. */
    List<String> openOf(String language, String key) {
        return openIn(texts(language).getOrDefault(key, ""));
    }

    private static List<String> openIn(String template) {
        return OPEN.matcher(template).results().map(open -> open.group(1)).toList();
    }

    private static String fitted(String template, Map<String, String> values) {
        String text = filled(template, values);
        Map<String, String> shorter = new TreeMap<>(values);
        while (text.length() > GsmText.ONE_MESSAGE) {
            var longest = shorter.entrySet().stream()
                    .filter(entry -> entry.getValue().length() > SHORTEST_PARAMETER)
                    .max(Comparator.comparingInt(entry -> entry.getValue().length()));
            if (longest.isEmpty()) {
                // It does not fit anyway, so nothing is cut.
                return filled(template, values);
            }
            String value = longest.get().getValue();
            int over = text.length() - GsmText.ONE_MESSAGE;
            int kept = Math.max(SHORTEST_PARAMETER, value.length() - over) - CUT.length();
            shorter.put(longest.get().getKey(), value.substring(0, kept).strip() + CUT);
            text = filled(template, shorter);
        }
        return text;
    }

    private static String filled(String template, Map<String, String> values) {
        return OPEN.matcher(template)
                .replaceAll(open -> Matcher.quoteReplacement(values.getOrDefault(open.group(1), "")));
    }

    private Map<String, String> texts(String language) {
        return LANGUAGE.matcher(language).matches()
                ? byLanguage.computeIfAbsent(language, MessageTexts::read)
                : Map.of();
    }

    private static Map<String, String> read(String language) {
        try (InputStream in = MessageTexts.class.getResourceAsStream("/sms/" + language + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
