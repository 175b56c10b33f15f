package vn.tokhai.checkpoint.consents;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.ProvenConsent;
import vn.tokhai.checkpoint.ProvenPhones;
import vn.tokhai.platform.consents.Consents;

/** Consents of the passcode service. */
@Component
class SignedConsents implements ProvenPhones {

    private final Consents consents;

    SignedConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Optional<ProvenConsent> read(String consent, Purpose purpose) {
        return consents.read(
                        consent,
                        switch (purpose) {
                            case OWNERSHIP_TRANSFER -> "ownership-transfer";
                            case STAFF_INVITATION -> "staff-invitation";
                        })
                .map(read -> new ProvenConsent(read.id(), read.personId(), read.context(), read.expiresAt()));
    }
}
