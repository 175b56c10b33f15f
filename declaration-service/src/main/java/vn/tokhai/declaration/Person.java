package vn.tokhai.declaration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Somebody the platform knows: who proved a phone number, who is looked after by somebody that did, or whom staff declared
 * for without any phone.
 *
 * @param phone absent for a family member and for somebody without a phone
 * @param guardian who declares for this person and is reached for them; absent for everybody but family members
 * @param profile absent until the first declaration
 * @param latest the newest declaration on each form that was not withdrawn, newest first
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
        List<LatestDeclaration> latest,
        @Nullable PersonalNumber number,
        int codeSerial,
        long version) {

    /** The serial is carried in 16 bits. */
    private static final int LAST_SERIAL = 0xFFFF;

    private static final Comparator<LatestDeclaration> NEWEST_FIRST = Comparator.comparing(
                    LatestDeclaration::submittedAt)
            .thenComparing(declaration -> declaration.id().toString())
            .reversed();

    public Person {
        latest = latest.stream().sorted(NEWEST_FIRST).toList();
    }

    /** What a checkpoint needs to know. */
    public record LatestDeclaration(
            DeclarationId id,
            String form,
            Instant submittedAt,
            Instant validUntil,
            boolean atRisk,
            Set<String> groups) {

        static LatestDeclaration of(Declaration declaration) {
            return new LatestDeclaration(
                    declaration.id(),
                    declaration.form(),
                    declaration.submittedAt(),
                    declaration.validUntil(),
                    declaration.findings().atRisk(),
                    declaration.findings().groups());
        }

        public Standing standingAt(Instant now) {
            if (!now.isBefore(validUntil)) {
                return Standing.EXPIRED;
            }
            return atRisk ? Standing.AT_RISK : Standing.VALID;
        }

        @Override
        public String toString() {
            return "LatestDeclaration[" + id + "]";
        }
    }

    /** A person as changed, with what is to be told about it. */
    public record Change(Person person, List<PersonEvent> events) {}

    /** Whether a declaration holds; at risk is one that holds and asks for attention. */
    public enum Standing {
        NONE,
        EXPIRED,
        VALID,
        AT_RISK
    }

    static Person register(PersonId id, PhoneNumber phone, Instant now) {
        return new Person(id, phone, null, now, null, List.of(), null, 0, 0);
    }

    /** Somebody without a phone of their own, such as a child. */
    public static Person inFamilyOf(PersonId guardian, PersonId id, Instant now) {
        return new Person(id, null, guardian, now, null, List.of(), null, 0, 0);
    }

    /** Somebody without any phone, for whom others declare. */
    public static Person withoutPhone(PersonId id, Instant now) {
        return new Person(id, null, null, now, null, List.of(), null, 0, 0);
    }

    /** Whether the one who asks is this person, or declares for this person. */
    public boolean answersTo(PersonId asking) {
        return id.equals(asking) || asking.equals(guardian);
    }

    /** Ends the right of this guardian; that of another one stays. */
    public Change withoutGuardian(PersonId former) {
        return former.equals(guardian)
                ? new Change(
                        new Person(id, phone, null, registeredAt, profile, latest, number, codeSerial, version + 1),
                        List.of())
                : new Change(this, List.of());
    }

    /** The number is somebody else's now: whoever calls it must not reach this person, nor the other way round. */
    Change withoutPhone() {
        return new Change(
                new Person(id, null, guardian, registeredAt, profile, latest, number, codeSerial, version + 1),
                List.of());
    }

    public @Nullable LatestDeclaration newest() {
        return latest.isEmpty() ? null : latest.getFirst();
    }

    /** At risk as long as one that holds says so. */
    public Standing standingAt(Instant now) {
        return latest.stream()
                .map(declaration -> declaration.standingAt(now))
                .max(Comparator.naturalOrder())
                .orElse(Standing.NONE);
    }

    /** Takes over what a declaration says; an older one than the newest known on its form changes nothing. */
    Person declared(Declaration declaration) {
        var told = LatestDeclaration.of(declaration);
        List<LatestDeclaration> others = othersThan(told);
        boolean old = latest.stream()
                .anyMatch(known -> known.form().equals(told.form())
                        && !known.id().equals(told.id())
                        && !known.submittedAt().isBefore(told.submittedAt()));
        if (old) {
            return this;
        }
        boolean newest = others.stream().allMatch(known -> known.submittedAt().isBefore(told.submittedAt()));
        Profile who = newest || profile == null ? declaration.answers().profile() : profile;
        List<LatestDeclaration> all = Stream.concat(Stream.of(told), others.stream())
                .sorted(NEWEST_FIRST)
                .toList();
        return all.equals(latest) && who.equals(profile) ? this : with(who, all);
    }

    /** @param before what counts instead on the same form; who the person is stays as told */
    Person withdrawn(Declaration declaration, @Nullable Declaration before) {
        var gone = LatestDeclaration.of(declaration);
        if (latest.stream().noneMatch(known -> known.id().equals(gone.id()))) {
            return this;
        }
        Stream<LatestDeclaration> instead = before == null ? Stream.empty() : Stream.of(LatestDeclaration.of(before));
        return with(profile, Stream.concat(othersThan(gone).stream(), instead).toList());
    }

    /** The same in a new version. */
    Person touched() {
        return with(profile, latest);
    }

    private List<LatestDeclaration> othersThan(LatestDeclaration one) {
        return latest.stream().filter(known -> !known.form().equals(one.form())).toList();
    }

    private Person with(@Nullable Profile who, List<LatestDeclaration> declarations) {
        return new Person(id, phone, guardian, registeredAt, who, declarations, number, codeSerial, version + 1);
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
