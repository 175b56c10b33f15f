package vn.tokhai.tracing;

import java.time.Instant;
import java.util.List;

/** What a change of a case tells others. Leaves by the outbox of the case. */
public sealed interface CaseChange {

    /** The same for the same change, however often it is sent. */
    String id();

    record Opened(Case opened) implements CaseChange {
        @Override
        public String id() {
            return opened.caseId() + ":opened";
        }
    }

    record ItineraryAsked(Itinerary itinerary) implements CaseChange {
        @Override
        public String id() {
            return itinerary.caseId() + ":itinerary:" + itinerary.generation() + ":" + itinerary.personId() + ":"
                    + itinerary.askedAt().toEpochMilli();
        }
    }

    record SecondGenerationRequested(String caseId, Instant requestedAt) implements CaseChange {
        @Override
        public String id() {
            return caseId + ":second-generation:" + requestedAt.toEpochMilli();
        }
    }

    /**
     * @param part a long list leaves in several parts
     * @param personIds whose data is in the list
     */
    record Exported(
            String caseId,
            String exportId,
            int part,
            String exportedBy,
            String purpose,
            String decisionNumber,
            List<String> personIds,
            Instant exportedAt)
            implements CaseChange {
        @Override
        public String id() {
            return exportId + ":" + part;
        }
    }
}
