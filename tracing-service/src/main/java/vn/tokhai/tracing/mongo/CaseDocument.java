package vn.tokhai.tracing.mongo;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.tracing.Case;
import vn.tokhai.tracing.Window;

/**
 * A case as stored.
 *
 * @param areaPath {@link vn.tokhai.tracing.Area#path()}, for lists by area
 */
@Document(CaseDocument.COLLECTION)
record CaseDocument(
        @Id String id,
        Case.Confirmation confirmation,
        String areaPath,
        String ruleSet,
        Window window,
        String openedBy,
        Instant openedAt,
        Case.@Nullable SecondGeneration secondGeneration,
        long version,
        List<OutboxEntry> outbox) {

    static final String COLLECTION = "cases";

    static CaseDocument of(Case opened, List<OutboxEntry> outbox) {
        return new CaseDocument(
                opened.caseId(),
                opened.confirmation(),
                opened.confirmation().area().path(),
                opened.ruleSet(),
                opened.window(),
                opened.openedBy(),
                opened.openedAt(),
                opened.secondGeneration(),
                opened.version(),
                outbox);
    }

    Case asCase() {
        return new Case(id, confirmation, ruleSet, window, openedBy, openedAt, secondGeneration, version);
    }
}
