package vn.tokhai.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A complete citizen declaration ("Khai báo toàn dân", form of tokhaiyte.vn, December 2021).
 *
 * @param places where the person travelled in the last 14 days; present exactly when {@code travelledIn14Days}
 * @param symptomsNote which signs; present exactly when {@code symptomsIn14Days}
 */
public record CitizenAnswers(
        Profile profile,
        boolean travelledIn14Days,
        @Nullable String places,
        boolean symptomsIn14Days,
        @Nullable String symptomsNote,
        boolean contactWithPatient,
        boolean contactFromEpidemicCountry,
        boolean contactWithSymptomatic) {

    /** Whether an answer asks for attention. */
    boolean reportRisk() {
        return travelledIn14Days
                || symptomsIn14Days
                || contactWithPatient
                || contactFromEpidemicCountry
                || contactWithSymptomatic;
    }

    @Override
    public String toString() {
        return "CitizenAnswers[redacted]";
    }
}
