package vn.tokhai.checkpoint.transfers;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Access;
import vn.tokhai.checkpoint.Base32;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointChanges;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.Fingerprint;
import vn.tokhai.checkpoint.OneTimeLink;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.ProvenConsent;
import vn.tokhai.checkpoint.ProvenPhones;

/** The owner offers, somebody accepts; each with the consent of their own phone to this transfer of this place. */
@Service
public class TransferringOwnership {

    static final Duration OFFER_LIFE = Duration.ofHours(24);

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Fault NO_CONSENT =
            new Fault("/consent", "Không phải xác nhận còn hiệu lực của số này · is no valid consent of this phone");

    private final CheckpointChanges changes;
    private final ProvenPhones phones;

    TransferringOwnership(CheckpointChanges changes, ProvenPhones phones) {
        this.changes = changes;
        this.phones = phones;
    }

    /** @param secret for the new owner to bring; told once */
    public record Offer(UUID transferId, String secret, Instant expiresAt) {

        @Override
        public String toString() {
            return "Offer[transferId=" + transferId + ']';
        }
    }

    /** A new offer takes the place of an open one. */
    public Outcome<Offer> offer(PlaceId id, String ownerId, @Nullable String consent) {
        UUID transferId = UUID.randomUUID();
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base32.encode(random);
        return changes.asOwner(id, ownerId, (before, now) -> consentOf(ownerId, id, consent)
                        .map(proven -> before.changeAccess(now, access -> access.using(proven, now)
                                .then(used -> used.offer(
                                        new OneTimeLink(
                                                transferId,
                                                OneTimeLink.Purpose.OWNERSHIP,
                                                Fingerprint.of(secret),
                                                null,
                                                List.of(),
                                                now.plus(OFFER_LIFE),
                                                null),
                                        now))))
                        .orElseGet(() -> new Outcome.Invalid<>(List.of(NO_CONSENT))))
                .then(after -> new Outcome.Done<>(new Offer(
                        transferId,
                        secret,
                        after.access().link(transferId).orElseThrow().expiresAt())));
    }

    /** Harmless when repeated. */
    public Outcome<Checkpoint> withdraw(PlaceId id, String ownerId, UUID transferId) {
        return changes.asOwnerEvenWhenClosed(
                id, ownerId, null, (before, now) -> before.changeAccess(now, access -> access.withdraw(transferId)));
    }

    /** Whoever does not know the secret of an open offer finds nothing. */
    public Outcome<Checkpoint> accept(
            PlaceId id, UUID transferId, String newOwnerId, @Nullable String secret, @Nullable String consent) {
        return changes.change(id, null, (before, now) -> {
            Access access = before.access();
            if (!access.isOffered(transferId, OneTimeLink.Purpose.OWNERSHIP, secret == null ? "" : secret, now)) {
                return new Outcome.Unknown<>();
            }
            String takenBy = access.link(transferId).orElseThrow().takenBy();
            if (takenBy != null) {
                return takenBy.equals(newOwnerId) ? new Outcome.Done<>(before) : new Outcome.Unknown<>();
            }
            return consentOf(newOwnerId, id, consent)
                    .map(proven -> before.transferTo(proven, transferId, now))
                    .orElseGet(() -> new Outcome.Invalid<>(List.of(NO_CONSENT)));
        });
    }

    private Optional<ProvenConsent> consentOf(String personId, PlaceId id, @Nullable String consent) {
        return consent == null
                ? Optional.empty()
                : phones.read(consent, ProvenPhones.Purpose.OWNERSHIP_TRANSFER)
                        .filter(proven -> proven.personId().equals(personId) && proven.isAbout(id));
    }
}
