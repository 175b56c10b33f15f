package vn.tokhai.checkpoint.tink;

import java.security.GeneralSecurityException;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.SigningKey;

/** Real keys made from the settings of tests. */
public final class TestKeys {

    public static SigningKey signing() {
        return signing(CheckpointFixtures.settings().venueKey());
    }

    public static SigningKey signing(CheckpointSettings.VenueKey key) {
        try {
            return new TinkSigningKey(key.id(), key.seedBytes());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static ContactNumbers numbers() {
        try {
            return new TinkContactNumbers(CheckpointFixtures.settings().phoneKeyBytes());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private TestKeys() {}
}
