package vn.tokhai.declaration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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

    public static DeclarationSettings settings() {
        return new DeclarationSettings(
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=",
                "http://127.0.0.1:8080",
                "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=",
                1,
                Map.of(),
                Duration.ofHours(72),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                3,
                2);
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

    public static Person declared(int n, Area area, Instant at) {
        return registered(n).declared(declaration(n, area, at)).person();
    }

    public static Declaration declaration(int n, Area area, Instant at) {
        return Declaration.ofCitizen(declarationId(n), person(n), answers(area), null, at, Duration.ofHours(72));
    }

    public static CitizenAnswers answers(Area area) {
        Profile profile = new Profile(NAME, 1990, Gender.FEMALE, "VN", IDENTITY, INSURANCE, EMAIL, area, ADDRESS);
        return new CitizenAnswers(profile, true, PLACES, false, null, false, false, false);
    }

    public static CitizenDraft draft() {
        return draft(NAME, 1990, new CitizenDraft.AreaDraft("2021", "58", "586", "22846"));
    }

    public static CitizenDraft draft(
            @Nullable String name, @Nullable Integer birthYear, CitizenDraft.@Nullable AreaDraft area) {
        return new CitizenDraft(
                name, birthYear, "FEMALE", "VN", IDENTITY, INSURANCE, EMAIL, area, ADDRESS, true, PLACES, false, null,
                false, false, false);
    }

    public static DataReading reading(int person, String recordId, Instant at) {
        return new DataReading(recordId, person(person), "officer.ninhthuan", WHY, List.of("fullName", "phone"), at);
    }

    public static Reader officerOf(Area area) {
        return new Reader("officer.ninhthuan", asked -> area.equals(asked));
    }

    private DeclarationFixtures() {}
}
