package vn.tokhai.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The rules of the form "citizen", one fault per field at most. */
public final class CitizenForm {

    public static final String KEY = "citizen";
    public static final int VERSION = 1;

    private static final int OLDEST_BIRTH_YEAR = 1900;
    private static final int LONGEST_LINE = 255;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern IDENTITY = Pattern.compile("[a-zA-Z0-9]{1,32}");
    private static final Pattern INSURANCE = Pattern.compile("[a-zA-Z0-9]{8,17}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Area NOWHERE = new Area("", "", null, null);

    /** The form is either complete or at fault. */
    public sealed interface Checked {
        record Complete(CitizenAnswers answers) implements Checked {}

        record Faulty(List<Fault> faults) implements Checked {}
    }

    /** @param clock tells the newest possible year of birth, in its own time zone */
    public static Checked check(CitizenDraft draft, Clock clock) {
        FormCheck check = new FormCheck();
        Profile profile = new Profile(
                name(check, draft.fullName()),
                birthYear(check, draft.birthYear(), LocalDate.now(clock).getYear()),
                gender(check, draft.gender()),
                nationality(check, draft.nationality()),
                check.optional("/identityNumber", draft.identityNumber(), matches(IDENTITY)),
                check.optional("/healthInsuranceNumber", draft.healthInsuranceNumber(), matches(INSURANCE)),
                check.optional("/email", draft.email(), CitizenForm::isEmail),
                area(check, draft.area()),
                check.line("/address", draft.address(), LONGEST_LINE));
        CitizenAnswers answers = new CitizenAnswers(
                profile,
                check.required("/travelledIn14Days", draft.travelledIn14Days(), false),
                noteIf(draft.travelledIn14Days(), check, "/places", draft.places()),
                check.required("/symptomsIn14Days", draft.symptomsIn14Days(), false),
                noteIf(draft.symptomsIn14Days(), check, "/symptomsNote", draft.symptomsNote()),
                check.required("/contactWithPatient", draft.contactWithPatient(), false),
                check.required("/contactFromEpidemicCountry", draft.contactFromEpidemicCountry(), false),
                check.required("/contactWithSymptomatic", draft.contactWithSymptomatic(), false));
        List<Fault> faults = check.faults();
        return faults.isEmpty() ? new Checked.Complete(answers) : new Checked.Faulty(faults);
    }

    private static String name(FormCheck check, @Nullable String typed) {
        int before = check.faults().size();
        String name = check.line("/fullName", typed, LONGEST_LINE);
        if (check.faults().size() == before && name.codePoints().noneMatch(Character::isLetter)) {
            check.fault("/fullName", "Phải có chữ cái / has no letter");
        }
        return name;
    }

    private static int birthYear(FormCheck check, @Nullable Integer year, int now) {
        int given = check.required("/birthYear", year, now);
        if (given < OLDEST_BIRTH_YEAR || given > now) {
            check.fault("/birthYear", "Từ %1$d đến %2$d / from %1$d to %2$d".formatted(OLDEST_BIRTH_YEAR, now));
        }
        return given;
    }

    private static Gender gender(FormCheck check, @Nullable String typed) {
        String given = check.required("/gender", typed, Gender.OTHER.name());
        return Stream.of(Gender.values())
                .filter(gender -> gender.name().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    check.fault("/gender", "MALE, FEMALE, OTHER");
                    return Gender.OTHER;
                });
    }

    private static String nationality(FormCheck check, @Nullable String typed) {
        String country = typed == null || typed.isBlank() ? "VN" : typed;
        if (!COUNTRIES.contains(country)) {
            check.fault("/nationality", "Mã nước hai chữ cái, như VN / a two-letter country code such as VN");
        }
        return country;
    }

    private static Area area(FormCheck check, CitizenDraft.@Nullable AreaDraft draft) {
        if (draft == null) {
            check.fault("/area", FormCheck.REQUIRED);
            return NOWHERE;
        }
        return AreaForm.check(check, draft);
    }

    /** An answer to a question that was not asked is not kept. */
    private static @Nullable String noteIf(
            @Nullable Boolean asked, FormCheck check, String pointer, @Nullable String note) {
        return Boolean.TRUE.equals(asked) ? check.note(pointer, note, LONGEST_NOTE) : null;
    }

    private static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    private static Predicate<String> matches(Pattern form) {
        return text -> form.matcher(text).matches();
    }

    private CitizenForm() {}
}
