package vn.tokhai.tracing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** Why somebody is listed, and how sure that is, in words (R15, R30). Further languages are further resource files. */
public final class Reasons {

    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");
    private static final long LONG_ENOUGH_EVEN_WITH_MASKS = 15;

    public static List<Wording> of(Contact contact) {
        return keys(contact).stream().map(Reasons::wording).toList();
    }

    static List<String> keys(Contact contact) {
        List<Match> meetings = contact.listed();
        Set<String> keys = new LinkedHashSet<>();
        addIf(keys, meetings.stream().anyMatch(m -> Boolean.TRUE.equals(m.sameUnit())), "same-unit");
        addIf(keys, meetings.stream().anyMatch(Match::countsAsClosed), "closed-space");
        addIf(keys, meetings.stream().noneMatch(Match::countsAsClosed), "open-space");
        addIf(keys, meetings.size() > 1, "several-meetings");
        boolean lasting = contact.overlapMinutes() >= LONG_ENOUGH_EVEN_WITH_MASKS;
        addIf(keys, lasting, "overlap-15-minutes");
        addIf(keys, !lasting, "overlap-short");
        addIf(keys, meetings.stream().allMatch(m -> Boolean.FALSE.equals(m.sameUnit())), "different-unit");
        addIf(keys, meetings.stream().anyMatch(Match::uncertain), "end-uncertain");
        addIf(keys, contact.overlapMinutes() == 0, "only-possible");
        addIf(keys, contact.late(), "late");
        meetings.forEach(m -> keys.add(m.departure() == null ? "departure-open" : departure(m.departure())));
        List<String> trust = new ArrayList<>();
        meetings.forEach(m -> trust.addAll(m.trustReasons()));
        trust.stream().map(key -> "trust-" + key).forEach(keys::add);
        return List.copyOf(keys);
    }

    /** A key without a text (a newer producer) is shown as it is. */
    static Wording wording(String key) {
        return new Wording(text(VIETNAMESE, key), text(ENGLISH, key));
    }

    private static String departure(String departure) {
        return "departure-" + departure.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void addIf(Set<String> keys, boolean holds, String key) {
        if (holds) {
            keys.add(key);
        }
    }

    private static String text(ResourceBundle bundle, String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.tokhai.tracing.reasons", Locale.of(language));
    }

    private Reasons() {}
}
