package vn.tokhai.tracing;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A confirmed case (F0) under tracing.
 *
 * @param caseId made from the officer and the request id, so that sending a request again finds the same case
 * @param window in which the person could infect others
 * @param secondGeneration absent until somebody asks for it
 * @param version grows with each change
 */
public record Case(
        String caseId,
        Confirmation confirmation,
        String ruleSet,
        Window window,
        String openedBy,
        Instant openedAt,
        @Nullable SecondGeneration secondGeneration,
        long version) {

    /**
     * What the officer stated.
     *
     * @param onsetOn first day of symptoms; absent for an asymptomatic case
     * @param infectedOn known day of infection
     * @param isolatedAt absent while the person moves freely
     * @param ruleSet absent to take the one in force on the day of sampling
     */
    public record Confirmation(
            String personId,
            Area area,
            String laboratoryReference,
            @Nullable LocalDate onsetOn,
            LocalDate sampledOn,
            @Nullable LocalDate infectedOn,
            @Nullable Instant isolatedAt,
            @Nullable String ruleSet) {}

    /** @param asked whether the questions have been sent for every contact listed when it was requested */
    public record SecondGeneration(Instant requestedAt, boolean asked) {}

    public String personId() {
        return confirmation.personId();
    }

    public Itinerary itinerary(MatchRule rule) {
        return new Itinerary(caseId, 1, personId(), personId(), window, rule, openedAt);
    }

    /** Where a contact went after first meeting the case, until the second generation was requested. */
    public Itinerary itineraryOf(Contact contact, MatchRule rule, Instant requestedAt) {
        return new Itinerary(
                caseId,
                2,
                contact.id().personId(),
                personId(),
                new Window(contact.firstTogetherAt(), requestedAt),
                rule,
                requestedAt);
    }

    public Case secondGenerationRequested(Instant at) {
        return with(new SecondGeneration(at, false));
    }

    public Case secondGenerationAsked() {
        return secondGeneration == null ? this : with(new SecondGeneration(secondGeneration.requestedAt(), true));
    }

    private Case with(SecondGeneration generation) {
        return new Case(caseId, confirmation, ruleSet, window, openedBy, openedAt, generation, version);
    }
}
