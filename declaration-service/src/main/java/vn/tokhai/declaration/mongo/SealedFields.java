package vn.tokhai.declaration.mongo;

import java.util.LinkedHashMap;
import java.util.Map;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.PersonalKeys.FieldCipher;

/** The encrypted fields of one document. Each is bound to its document and its name, so none can be moved elsewhere. */
public final class SealedFields {

    private final FieldCipher cipher;
    private final String document;
    private final Map<String, Binary> fields;

    private SealedFields(FieldCipher cipher, String document, Map<String, Binary> fields) {
        this.cipher = cipher;
        this.document = document;
        this.fields = fields;
    }

    /** @param document what the fields belong to, such as {@code people} or {@code declarations/<id>} */
    public static SealedFields empty(FieldCipher cipher, String document) {
        return new SealedFields(cipher, document, new LinkedHashMap<>());
    }

    public static SealedFields of(FieldCipher cipher, String document, Map<String, Binary> fields) {
        return new SealedFields(cipher, document, fields);
    }

    public Map<String, Binary> sealed() {
        return fields;
    }

    public void put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, new Binary(cipher.seal(context(name), value.toString())));
        }
    }

    @Nullable
    public String get(String name) {
        Binary sealed = fields.get(name);
        return sealed == null ? null : cipher.open(context(name), sealed.getData());
    }

    public String require(String name) {
        String value = get(name);
        if (value == null) {
            throw new IllegalStateException(document + " has no " + name);
        }
        return value;
    }

    private String context(String name) {
        return document + "." + name;
    }
}
