package vn.tokhai.tracing.web;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.TracingState;

/** A case as its officers see it; the person is a pseudonym. */
@Schema(name = "Case")
record CaseView(
        String caseId,
        String status,
        String personId,
        AreaBody area,
        String laboratoryReference,
        boolean symptomatic,
        @Nullable LocalDate onsetOn,
        LocalDate sampledOn,
        String ruleSet,
        Instant infectiousFrom,
        Instant infectiousUntil,
        String openedBy,
        Instant openedAt,
        @Nullable Instant secondGenerationRequestedAt,
        TracingState tracing) {

    static CaseView of(Case shown, TracingState tracing) {
        Case.Confirmation stated = shown.confirmation();
        Case.SecondGeneration second = shown.secondGeneration();
        return new CaseView(
                shown.caseId(),
                "OPEN",
                shown.personId(),
                AreaBody.of(stated.area()),
                stated.laboratoryReference(),
                stated.onsetOn() != null,
                stated.onsetOn(),
                stated.sampledOn(),
                shown.ruleSet(),
                shown.window().from(),
                shown.window().until(),
                shown.openedBy(),
                shown.openedAt(),
                second == null ? null : second.requestedAt(),
                tracing);
    }
}
