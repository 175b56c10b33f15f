package vn.tokhai.declaration.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.health.OpeningQuarantines.Opening;

/** Invented quarantines; it is noon of 1 June 2021 in Ninh Hải. */
public final class HealthFixtures {

    public static final Instant NOON = TestClock.START;
    public static final LocalDate TODAY = LocalDate.of(2021, 6, 1);
    public static final Area VINH_HAI = DeclarationFixtures.VINH_HAI;
    public static final String PLACE = "Khu cách ly Trường Mẫu Bịa";
    public static final Decision DECISION = new Decision("12/QĐ-UBND", "officer.ninhthuan", NOON);
    public static final Map<String, Object> WELL = Map.of("symptoms", List.of(), "temperature", 36.6);
    public static final Map<String, Object> ILL =
            Map.of("symptoms", List.of("cough", "breathlessness"), "temperature", new BigDecimal("38.2"), "spo2", 91);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static ReportPlans plans() {
        return new HealthConfiguration().reportPlans(JSON);
    }

    public static ReportForm form() {
        return new HealthConfiguration().reportForm(JSON);
    }

    public static QuarantineId id(int n) {
        return new QuarantineId(new UUID(0x0b7d4c1e2a3f4c5dL, 0x8e9f000000000000L + n));
    }

    public static LockdownId lockdownId(int n) {
        return new LockdownId(new UUID(0x0c7d4c1e2a3f4c5dL, 0x8e9f000000000000L + n));
    }

    /** @param hamlet absent for the whole area */
    public static Lockdown lockdown(int n, Area area, @Nullable String hamlet) {
        return new Lockdown(
                lockdownId(n),
                hamlet == null ? QuarantineKind.LOCKED_DOWN_UNIT : QuarantineKind.LOCKED_DOWN_HAMLET,
                area,
                hamlet,
                TODAY,
                TODAY.plusDays(13),
                DECISION,
                null,
                0,
                1);
    }

    public static ReportId reportId(int n) {
        return new ReportId(new UUID(0x018f2b6e7c1a7d3eL, 0x9a52000000000000L + n));
    }

    public static PersonId person(int n) {
        return DeclarationFixtures.person(n);
    }

    public static Opening opening(int n) {
        return opening(n, QuarantineKind.CENTRALISED, VINH_HAI);
    }

    public static Opening opening(int n, QuarantineKind kind, Area area) {
        return new Opening(
                id(n), person(n), kind, area, PLACE, "9XK2M4T7QWEZR", null, TODAY, TODAY.plusDays(20), "12/QĐ-UBND");
    }

    public static Quarantine quarantine(int n, QuarantineKind kind) {
        return new Quarantine(
                id(n),
                person(n),
                kind,
                VINH_HAI,
                PLACE,
                "9XK2M4T7QWEZR",
                null,
                TODAY,
                TODAY.plusDays(20),
                1,
                0,
                DECISION,
                List.of(),
                null);
    }

    public static Reader officer() {
        return new Reader(
                "officer.ninhthuan",
                area -> area != null && AreaPath.of(area).text().startsWith("2021:58"));
    }

    public static Reader stranger() {
        return new Reader(
                "officer.khanhhoa", area -> area != null && area.province().equals("56"));
    }

    /** @param time local, such as {@code 06:30} */
    public static Instant at(LocalDate day, String time) {
        return day.atTime(java.time.LocalTime.parse(time))
                .atZone(ReportPlans.ZONE)
                .toInstant();
    }

    private HealthFixtures() {}
}
