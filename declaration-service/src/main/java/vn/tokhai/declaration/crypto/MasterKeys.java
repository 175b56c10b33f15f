package vn.tokhai.declaration.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;

import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.ProtectionSettings;

/**
 * The master keys by number. What one of them wrapped begins with a version byte and its number, so that nobody has to try
 * keys; data keys from before the numbers begin with the tag of Tink's own format and belong to number 1.
 */
final class MasterKeys {

    private static final byte VERSION = 1;
    private static final int FRAME = 1 + Integer.BYTES;
    private static final int BEFORE_NUMBERS = 1;

    private final int active;
    private final Map<Integer, Aead> keys = new TreeMap<>();

    /** @param number of the master key that wrapped it */
    record Wrapped(int number, byte[] keyset) {}

    MasterKeys(DeclarationSettings settings, ProtectionSettings protection) throws GeneralSecurityException {
        this.active = protection.masterKeyId();
        for (var former : protection.formerMasterKeys().entrySet()) {
            String setting = "tokhai.protection.former-master-keys." + former.getKey();
            keys.put(former.getKey(), aead(SecretBytesSetting.read(setting, former.getValue())));
        }
        if (keys.containsKey(active)) {
            throw new IllegalStateException("tokhai.protection.former-master-keys names the active key " + active);
        }
        keys.put(active, aead(SecretBytesSetting.read("tokhai.declaration.master-key", settings.masterKey())));
    }

    int active() {
        return active;
    }

    Aead get(int number) {
        Aead key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("Master key " + number + " is not among the settings");
        }
        return key;
    }

    byte[] frame(byte[] keyset) {
        return ByteBuffer.allocate(FRAME + keyset.length)
                .put(VERSION)
                .putInt(active)
                .put(keyset)
                .array();
    }

    static Wrapped read(byte[] framed) {
        ByteBuffer bytes = ByteBuffer.wrap(framed);
        if (framed.length <= FRAME || bytes.get() != VERSION) {
            return new Wrapped(BEFORE_NUMBERS, framed);
        }
        int number = bytes.getInt();
        byte[] keyset = new byte[bytes.remaining()];
        bytes.get(keyset);
        return new Wrapped(number, keyset);
    }

    @AccessesPartialKey
    private static Aead aead(byte[] bytes) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(bytes.length)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
