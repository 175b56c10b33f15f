package vn.tokhai.declaration;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whether a person's declarations hold.
 *
 * @param validUntil when the last of them ends; absent when there is none
 * @param declarations the newest on each form, newest first
 * @param obligations of each mandatory group the person belongs to now
 */
public record PersonStanding(
        PersonId personId,
        Person.Standing standing,
        @Nullable Instant validUntil,
        List<Person.LatestDeclaration> declarations,
        List<Obligation> obligations,
        Instant at) {

    /**
     * @param standing whether the duty is fulfilled
     * @param validUntil until when; absent when nothing on the group's forms was declared
     */
    public record Obligation(
            MandatoryGroup group,
            Person.Standing standing,
            @Nullable Instant validUntil) {}

    PersonEvent.StandingChanged changed() {
        return new PersonEvent.StandingChanged(
                personId,
                standing,
                validUntil,
                obligations.stream()
                        .map(duty -> new PersonEvent.GroupStanding(duty.group().key(), duty.validUntil()))
                        .toList(),
                at);
    }
}
