package vn.tokhai.declaration.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys;

/** AES-256-GCM keys of people as Tink keysets, encrypted with the master key; the person id is associated data. */
@Component
final class TinkPersonalKeys implements PersonalKeys {

    private final Aead master;

    TinkPersonalKeys(DeclarationSettings settings) {
        try {
            AeadConfig.register();
            this.master = masterAead(SecretBytesSetting.read("tokhai.declaration.master-key", settings.masterKey()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be used", e);
        }
    }

    @Override
    public byte[] newKey(PersonId person) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, bytes(person.toString()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No data key could be made for person " + person, e);
        }
    }

    @Override
    public FieldCipher open(PersonId person, byte[] wrapped) {
        try {
            KeysetHandle key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bytes(person.toString()));
            return new TinkFieldCipher(person, key.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The data key of person " + person + " cannot be opened", e);
        }
    }

    @AccessesPartialKey
    private static Aead masterAead(byte[] bytes) throws GeneralSecurityException {
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record TinkFieldCipher(PersonId person, Aead aead) implements FieldCipher {

        @Override
        public byte[] seal(String field, String value) {
            try {
                return aead.encrypt(bytes(value), context(field));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(field + " of person " + person + " cannot be sealed", e);
            }
        }

        @Override
        public String open(String field, byte[] sealed) {
            try {
                return new String(aead.decrypt(sealed, context(field)), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(field + " of person " + person + " cannot be opened", e);
            }
        }

        private byte[] context(String field) {
            return bytes(field + "|" + person);
        }
    }
}
