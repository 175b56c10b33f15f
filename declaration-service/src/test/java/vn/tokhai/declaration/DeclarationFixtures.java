package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import vn.tokhai.declaration.areas.FiledAreas;
import vn.tokhai.declaration.forms.FiledForms;
import vn.tokhai.declaration.forms.FiledGroups;

/** Invented people and what they declare. */
public final class DeclarationFixtures {

    public static final String NAME = "Trần Thị Mẫu Đặc-Biệt";
    public static final String IDENTITY = "058190001234";
    public static final String INSURANCE = "GD4790123456789";
    public static final String EMAIL = "mau.dacbiet@thu.example";
    public static final String ADDRESS = "Thôn Thái An Bịa, số 12";
    public static final String PLACES = "Chợ Đầm Nha Trang Thử";
    public static final PhoneNumber PHONE = new PhoneNumber("+84912345678");
    public static final Area VINH_HAI = new Area("2021", "58", "586", "22846");
    public static final Area NHA_TRANG = new Area("2021", "56", "568", "22333");
    public static final Justification WHY = new Justification("Truy vết ca bệnh", "12/QĐ-KSBT", "case-1");

    public static final FiledForms FORMS = new FiledForms();
    public static final MandatoryGroups GROUPS = new FiledGroups().mandatoryGroups();
    public static final FiledAreas AREAS = new FiledAreas();
    private static final PhoneNumbers PHONES =
            typed -> typed.matches("\\+?[0-9]{9,15}") ? Optional.of(new PhoneNumber(typed)) : Optional.empty();

    public static DeclarationSettings settings() {
        return new DeclarationSettings(
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=",
                "http://127.0.0.1:8080",
                "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=",
                1,
                Map.of(),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                3,
                2,
                Duration.ofHours(24),
                5);
    }

    public static ProtectionSettings protection() {
        return new ProtectionSettings(
                1, Map.of(), "TM0Imyj/ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U+4pvs=", 1, Map.of(), 3, Duration.ofDays(180));
    }

    public static PersonId person(int n) {
        return new PersonId(new UUID(0x5f0c3a523f4e4f57L, 0x9f0c000000000000L + n));
    }

    public static DeclarationId declarationId(int n) {
        return new DeclarationId(new UUID(0x018f2b6e7c1a7d3eL, 0x9a51000000000000L + n));
    }

    public static Person registered(int n) {
        return Person.register(person(n), PHONE, TestClock.START);
    }

    /** Somebody whose card was issued so many times. */
    public static Person withCode(int n, Random random, int serial) {
        Person person = registered(n)
                .numbered(PersonalNumber.random(random), TestClock.START)
                .person();
        while (person.codeSerial() < serial) {
            person = person.reIssued(TestClock.START).person();
        }
        return person;
    }

    public static Person declared(int n, Area area, Instant at) {
        return registered(n).declared(declaration(n, area, at));
    }

    /** As {@link #declaration}, by somebody of this name. */
    public static Declaration named(int n, String name, Area area) {
        Declaration usual = declaration(n, area, TestClock.START);
        Map<String, Object> answers = typed(area);
        answers.put("fullName", name);
        return usual.corrected(new Answers(answers), usual.findings(), TestClock.START);
    }

    public static Person.Change declaredBy(Person person, Declaration declaration) {
        return new Person.Change(person.declared(declaration), List.of());
    }

    /** With a first card. */
    public static Person numbered(int n, PersonalNumber number) {
        return declared(n, VINH_HAI, TestClock.START)
                .numbered(number, TestClock.START)
                .person();
    }

    public static Declaration declaration(int n, Area area, Instant at) {
        return declaration(n, person(n), answers(area), at);
    }

    public static Declaration declaration(int n, PersonId person, Answers answers, Instant at) {
        return Declaration.on(citizen(), declarationId(n), person, answers, findingsOf(citizen(), answers), null, at);
    }

    public static Findings findingsOf(Form form, Answers answers) {
        return judging().judge(form, answers, TestClock.START).findings();
    }

    /** Nobody assesses risk: what a form marks decides. */
    public static JudgingAnswers judging() {
        return new JudgingAnswers(Optional.empty(), GROUPS);
    }

    /** Nobody knows of circumstances. */
    public static KeepingStanding standing(People people, Clock clock) {
        return new KeepingStanding(people, GROUPS, List.of(), clock);
    }

    public static Form citizen() {
        return FORMS.find("citizen").orElseThrow();
    }

    /** As kept after checking. */
    public static Answers answers(Area area) {
        return new Answers(typed(area));
    }

    /** A complete citizen form as a client sends it; may be changed. */
    public static Map<String, Object> typed(Area area) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("fullName", NAME);
        answers.put("birthYear", 1990);
        answers.put("gender", "FEMALE");
        answers.put("nationality", "VN");
        answers.put("identityNumber", IDENTITY);
        answers.put("healthInsuranceNumber", INSURANCE);
        answers.put("email", EMAIL);
        answers.put("area", codes(area));
        answers.put("address", ADDRESS);
        answers.put("travelledIn14Days", true);
        answers.put("places", PLACES);
        answers.put("symptomsIn14Days", false);
        answers.put("contactWithPatient", false);
        answers.put("contactFromEpidemicCountry", false);
        answers.put("contactWithSymptomatic", false);
        return answers;
    }

    public static Map<String, Object> codes(Area area) {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("structure", area.structure());
        codes.put("province", area.province());
        codes.put("district", area.district());
        codes.put("ward", area.ward());
        codes.values().removeIf(Objects::isNull);
        return codes;
    }

    public static DeclarationDraft draft(String declarationId) {
        return new DeclarationDraft(declarationId, "citizen", null, typed(VINH_HAI));
    }

    /** The published forms, real area codes and a plain reading of phone numbers. */
    public static CheckingAnswers checking(Clock clock) {
        return new CheckingAnswers(FORMS, AREAS, PHONES, settings(), clock);
    }

    public static DataReading reading(int person, String recordId, Instant at) {
        return new DataReading(recordId, person(person), "officer.ninhthuan", WHY, List.of("fullName", "phone"), at);
    }

    public static Reader officerOf(Area area) {
        return new Reader("officer.ninhthuan", asked -> area.equals(asked));
    }

    private DeclarationFixtures() {}
}
