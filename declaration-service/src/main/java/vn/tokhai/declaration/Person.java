package vn.tokhai.declaration;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody the platform knows: who proved a phone number, who is looked after by somebody that did, or whom staff declared
 * for without any phone.
 *
 * @param phone absent for a family member and for somebody without a phone
 * @param guardian who declares for this person and is reached for them; absent for everybody but family members
 * @param profile absent until the first declaration
 * @param number absent until the first declaration
 * @param codeSerial 0 until the first code is issued
 * @param version grows with each change; writes are conditional on it
 */
public record Person(
        PersonId id,
        @Nullable PhoneNumber phone,
        @Nullable PersonId guardian,
        Instant registeredAt,
        @Nullable Profile profile,
        @Nullable LatestDeclaration latest,
        @Nullable PersonalNumber number,
        int codeSerial,
        long version) {

    /** The serial is carried in 16 bits. */
    private static final int LAST_SERIAL = 0xFFFF;

    /** What a checkpoint needs to know. */
    public record LatestDeclaration(DeclarationId id, Instant submittedAt, Instant validUntil) {}

    /** A person as changed, with what is to be told about it. */
    public record Change(Person person, List<PersonEvent> events) {}

    /** Whether a declaration holds. */
    public enum Standing {
        NONE,
        VALID,
        EXPIRED
    }

    static Person register(PersonId id, PhoneNumber phone, Instant now) {
        return new Person(id, phone, null, now, null, null, null, 0, 0);
    }

    /** Somebody without a phone of their own, such as a child. */
    public static Person inFamilyOf(PersonId guardian, PersonId id, Instant now) {
        return new Person(id, null, guardian, now, null, null, null, 0, 0);
    }

    /** Somebody without any phone, for whom others declare. */
    public static Person withoutPhone(PersonId id, Instant now) {
        return new Person(id, null, null, now, null, null, null, 0, 0);
    }

    /** Whether the one who asks is this person, or declares for this person. */
    public boolean answersTo(PersonId asking) {
        return id.equals(asking) || asking.equals(guardian);
    }

    public Standing standingAt(Instant now) {
        if (latest == null) {
            return Standing.NONE;
        }
        return now.isBefore(latest.validUntil()) ? Standing.VALID : Standing.EXPIRED;
    }

    /** Takes over what a declaration says; an older one than the newest known changes nothing. */
    Change declared(Declaration declaration) {
        if (latest != null && !latest.submittedAt().isBefore(declaration.submittedAt())) {
            return new Change(this, List.of());
        }
        var newest = new LatestDeclaration(declaration.id(), declaration.submittedAt(), declaration.validUntil());
        Profile told = declaration.answers().profile();
        return new Change(
                new Person(id, phone, guardian, registeredAt, told, newest, number, codeSerial, version + 1),
                List.of());
    }

    /** Gives the number and the first code, unless the person has them. */
    Change numbered(PersonalNumber free, Instant now) {
        return number == null ? withCode(free, 1, now) : new Change(this, List.of());
    }

    boolean canHaveAnotherCode() {
        return number != null && codeSerial < LAST_SERIAL;
    }

    /** A new card; all older ones are void. */
    Change reIssued(Instant now) {
        if (number == null || !canHaveAnotherCode()) {
            throw new IllegalStateException("Person " + id + " cannot have another code");
        }
        return withCode(number, codeSerial + 1, now);
    }

    private Change withCode(PersonalNumber given, int serial, Instant now) {
        return new Change(
                new Person(id, phone, guardian, registeredAt, profile, latest, given, serial, version + 1),
                List.of(new PersonEvent.PersonalCodeIssued(id, serial, now)));
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
