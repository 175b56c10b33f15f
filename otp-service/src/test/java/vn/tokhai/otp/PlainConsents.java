package vn.tokhai.otp;

import java.util.List;

/** Consents that can be read by the eye. */
public final class PlainConsents implements Consents {

    @Override
    public String of(PersonId person, Purpose purpose, String context) {
        return String.join(" ", person.toString(), purpose.word(), context);
    }

    @Override
    public List<PublicKey> keys() {
        return List.of(new PublicKey("1", "xx", "yy"));
    }
}
