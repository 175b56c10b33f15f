package vn.tokhai.declaration.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys;
import vn.tokhai.declaration.ProtectionSettings;

/** AES-256-GCM keys of people as Tink keysets, encrypted with a master key; the person id is associated data. */
@Component
final class TinkPersonalKeys implements PersonalKeys {

    private final MasterKeys masters;

    TinkPersonalKeys(DeclarationSettings settings, ProtectionSettings protection) {
        try {
            AeadConfig.register();
            this.masters = new MasterKeys(settings, protection);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be used", e);
        }
    }

    @Override
    public byte[] newKey(PersonId person) {
        try {
            return wrap(person, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No data key could be made for person " + person, e);
        }
    }

    @Override
    public FieldCipher open(PersonId person, byte[] wrapped) {
        try {
            return new TinkFieldCipher(
                    person, unwrap(person, wrapped).getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The data key of person " + person + " cannot be opened", e);
        }
    }

    @Override
    public boolean isCurrent(byte[] wrapped) {
        return MasterKeys.read(wrapped).number() == masters.active();
    }

    @Override
    public byte[] rewrap(PersonId person, byte[] wrapped) {
        try {
            return wrap(person, unwrap(person, wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The data key of person " + person + " cannot be wrapped anew", e);
        }
    }

    @Override
    public int activeMasterKey() {
        return masters.active();
    }

    private byte[] wrap(PersonId person, KeysetHandle key) throws GeneralSecurityException {
        return masters.frame(TinkProtoKeysetFormat.serializeEncryptedKeyset(
                key, masters.get(masters.active()), bytes(person.toString())));
    }

    private KeysetHandle unwrap(PersonId person, byte[] wrapped) throws GeneralSecurityException {
        var read = MasterKeys.read(wrapped);
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                read.keyset(), masters.get(read.number()), bytes(person.toString()));
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
