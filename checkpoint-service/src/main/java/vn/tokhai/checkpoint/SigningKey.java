package vn.tokhai.checkpoint;

/** The key that signs new venue codes. */
public interface SigningKey {

    int id();

    byte[] publicKey();

    /** @return the 64 bytes of an Ed25519 signature */
    byte[] sign(byte[] message);
}
