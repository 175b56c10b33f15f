package vn.tokhai.declaration.families;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;

/**
 * Who belongs to the family of a guardian. The list leads to people; who may act for somebody stands with that person, so a
 * list that is a step behind gives nobody a right.
 *
 * @param version 0 for a family that was never written
 */
public record Family(PersonId guardian, List<Member> members, long version) {

    /** A family as changed, with what is to be told about it. */
    public record Change(Family family, List<PersonEvent> events) {}

    public static Family of(PersonId guardian) {
        return new Family(guardian, List.of(), 0);
    }

    Optional<Member> added(UUID requestId) {
        return members.stream()
                .filter(member -> member.requestId().equals(requestId))
                .findFirst();
    }

    Optional<Member> member(PersonId person) {
        return members.stream()
                .filter(member -> member.personId().equals(person))
                .findFirst();
    }

    public Change with(Member member) {
        List<Member> all = new ArrayList<>(members);
        all.add(member);
        return new Change(
                new Family(guardian, List.copyOf(all), version + 1),
                List.of(new PersonEvent.FamilyMemberAdded(member.personId(), guardian, member.addedAt())));
    }

    Change without(Member member, Instant now) {
        List<Member> left =
                members.stream().filter(other -> !other.equals(member)).toList();
        return new Change(
                new Family(guardian, left, version + 1),
                List.of(new PersonEvent.FamilyMemberRemoved(member.personId(), guardian, now)));
    }
}
