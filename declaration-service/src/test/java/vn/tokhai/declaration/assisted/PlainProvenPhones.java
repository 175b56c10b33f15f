package vn.tokhai.declaration.assisted;

import java.util.Optional;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.TestClock;

/** Reads consents of the form {@code id/person/context}. */
public final class PlainProvenPhones implements ProvenPhones {

    public static String consent(String id, PersonId person, String context) {
        return id + "/" + person + "/" + context;
    }

    @Override
    public Optional<Proof> read(String consent) {
        String[] parts = consent.split("/", 3);
        return parts.length < 3
                ? Optional.empty()
                : PersonId.parse(parts[1])
                        .map(person -> new Proof(parts[0], person, parts[2], TestClock.START.plusSeconds(600)));
    }
}
