package vn.tokhai.otp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** The declaration service and Keycloak in one, up or down. */
public final class FakeIdentity implements PhoneOwners, AccessTokens {

    private volatile boolean directoryDown;
    private volatile boolean issuerDown;
    private volatile Runnable whileIssuing = () -> {};
    private volatile int issued;

    public void directoryIsDown(boolean down) {
        this.directoryDown = down;
    }

    public void issuerIsDown(boolean down) {
        this.issuerDown = down;
    }

    /** Something that happens between the right answer and the tokens. */
    public void meanwhile(Runnable event) {
        this.whileIssuing = event;
    }

    public int issued() {
        return issued;
    }

    @Override
    public PersonId ownerOf(PhoneNumber phone) {
        if (directoryDown) {
            throw new IdentityUnavailable("directory down");
        }
        return new PersonId(UUID.nameUUIDFromBytes(phone.e164().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public synchronized Issued issueTo(PersonId person) {
        whileIssuing.run();
        if (issuerDown) {
            throw new IdentityUnavailable("issuer down");
        }
        issued++;
        return new Issued("access-of-" + person, "refresh", Duration.ofHours(1), "Bearer");
    }
}
