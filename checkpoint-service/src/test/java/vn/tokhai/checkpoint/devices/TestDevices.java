package vn.tokhai.checkpoint.devices;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.TestUseCases;

/** Devices with keys of their own. */
public final class TestDevices {

    private final KeyPair keys;

    public TestDevices() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static EnrollingDevices enrolling(Checkpoints checkpoints) {
        return new EnrollingDevices(
                TestUseCases.changes(checkpoints), new FindingPlaces(checkpoints), CheckpointFixtures.settings());
    }

    public String publicKey() {
        byte[] info = keys.getPublic().getEncoded();
        return text(Arrays.copyOfRange(info, info.length - 32, info.length));
    }

    public String proof(String ticket) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(EnrollingDevices.toBeSigned(ticket, publicKey()));
            return text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public EnrolmentForm form(String ticket) {
        return new EnrolmentForm(ticket, publicKey(), proof(ticket));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
