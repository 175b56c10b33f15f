package vn.tokhai.declaration;

import java.util.Arrays;
import java.util.Optional;

/** What of a person an officer may ask for. */
public enum PersonField {
    FULL_NAME("fullName"),
    PHONE("phone"),
    BIRTH_YEAR("birthYear"),
    GENDER("gender"),
    ADDRESS("address"),
    AREA("area");

    private final String key;

    PersonField(String key) {
        this.key = key;
    }

    /** As in requests, answers and records. */
    public String key() {
        return key;
    }

    public static Optional<PersonField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    boolean knownOf(Person person) {
        Profile profile = person.profile();
        return this == PHONE
                ? person.phone() != null || profile != null && profile.contactPhone() != null
                : profile != null;
    }
}
