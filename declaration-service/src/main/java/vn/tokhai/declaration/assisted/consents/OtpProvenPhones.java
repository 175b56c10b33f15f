package vn.tokhai.declaration.assisted.consents;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.assisted.ProvenPhones;
import vn.tokhai.platform.consents.Consents;

/** Reads the signed consents that the passcode service gives. */
@Component
class OtpProvenPhones implements ProvenPhones {

    private static final String PURPOSE = "assisted-declaration";

    private final Consents consents;

    OtpProvenPhones(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Optional<Proof> read(String consent) {
        return consents.read(consent, PURPOSE).flatMap(read -> PersonId.parse(read.personId())
                .map(person -> new Proof(read.id(), person, read.context(), read.expiresAt())));
    }
}
