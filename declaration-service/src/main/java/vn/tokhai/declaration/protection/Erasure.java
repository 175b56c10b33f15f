package vn.tokhai.declaration.protection;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.PersonId;

/**
 * The erasure of a person and of those under that person's care. It is on record before anything is destroyed, so that an
 * erasure that was interrupted is finished.
 *
 * @param personId whose erasure was asked for
 * @param certificateId random; whoever has it can fetch the certificate
 * @param people everybody erased, the person first
 * @param duties in force when it was asked for
 * @param completedAt absent until the certificate is signed
 */
public record Erasure(
        PersonId personId,
        String certificateId,
        List<PersonId> people,
        Basis basis,
        List<LegalDuty> duties,
        Instant requestedAt,
        @Nullable Instant completedAt) {

    public boolean complete() {
        return completedAt != null;
    }

    Erasure with(List<PersonId> everybody) {
        return new Erasure(personId, certificateId, everybody, basis, duties, requestedAt, completedAt);
    }

    Erasure completed(Instant now) {
        return new Erasure(personId, certificateId, people, basis, duties, requestedAt, now);
    }
}
