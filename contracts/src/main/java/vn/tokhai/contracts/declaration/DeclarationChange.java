package vn.tokhai.contracts.declaration;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/** What became of a declaration after it was submitted, and whether the person's declarations hold. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeclarationChange.DeclarationCorrected.class, name = "declaration.corrected"),
    @JsonSubTypes.Type(value = DeclarationChange.DeclarationWithdrawn.class, name = "declaration.withdrawn"),
    @JsonSubTypes.Type(value = DeclarationChange.StandingChanged.class, name = "declaration-standing.changed")
})
public sealed interface DeclarationChange extends DeclarationEvent {

    /**
     * The person put something right; what was said before is kept by the owner of the data.
     *
     * @param version 2 after the first correction
     * @param area where the person lives, as corrected
     * @param validUntil as when it was submitted
     * @param reportsRisk as corrected
     */
    @EventType("declaration.corrected")
    record DeclarationCorrected(
            String personId,
            String declarationId,
            String form,
            int formVersion,
            long version,
            AdministrativeArea area,
            Instant correctedAt,
            Instant validUntil,
            boolean reportsRisk)
            implements DeclarationChange {}

    /** The declaration counts no longer. */
    @EventType("declaration.withdrawn")
    record DeclarationWithdrawn(String personId, String declarationId, String form, Instant withdrawnAt)
            implements DeclarationChange {}

    /**
     * What a checkpoint has to know of a person, complete each time. That a standing ends is not told: after {@code
     * validUntil} it is expired.
     *
     * @param validUntil when the last declaration ends; absent when there is none. A standing at risk is told until then,
     *     even where the declaration that asks for care ends earlier
     * @param groups the mandatory groups that the person belongs to
     */
    @EventType("declaration-standing.changed")
    record StandingChanged(
            String personId,
            Standing standing,
            @Nullable Instant validUntil,
            List<GroupStanding> groups,
            Instant changedAt)
            implements DeclarationChange {}

    /** Whether declarations hold; {@code AT_RISK} is valid, with care. */
    enum Standing {
        NONE,
        EXPIRED,
        VALID,
        AT_RISK
    }

    /**
     * @param group key of a mandatory group
     * @param validUntil until when the duty to declare is fulfilled; absent when it is not
     */
    record GroupStanding(String group, @Nullable Instant validUntil) {}
}
