package vn.tokhai.declaration;

import java.util.Optional;

/** What a name may be: any letters of any script (R27), one line. */
public final class PersonNames {

    private static final int LONGEST = 255;

    /** @return what is wrong with it, for the person */
    public static Optional<String> faultOf(String name) {
        if (name.isBlank()) {
            return Optional.of(FieldFaults.REQUIRED);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("Quá dài, tối đa %1$d ký tự · too long, at most %1$d characters".formatted(LONGEST));
        }
        if (!TextRule.allows(name, false)) {
            return Optional.of(FieldFaults.CONTROL_CHARACTERS);
        }
        return name.codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of("Phải có chữ cái · has no letter");
    }

    private PersonNames() {}
}
