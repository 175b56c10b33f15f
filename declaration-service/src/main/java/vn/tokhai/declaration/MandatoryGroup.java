package vn.tokhai.declaration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * People who have to declare, by rule.
 *
 * @param name keyed by language
 * @param forms any one of these fulfils the duty
 * @param validity for how long, counted from submission; the form's own validity counts too
 * @param members who belongs: whoever one of the rules applies to
 * @param checkpointKinds at which kinds of checkpoints everybody who enters belongs
 */
public record MandatoryGroup(
        String key,
        Map<String, String> name,
        List<String> forms,
        Duration validity,
        List<Membership> members,
        List<String> checkpointKinds) {

    /**
     * One way to belong: by a circumstance, or by what was declared.
     *
     * @param declared keys of forms
     * @param answered only when this was answered
     * @param lasts from submission
     */
    public record Membership(
            @Nullable Circumstance circumstance,
            @Nullable List<String> declared,
            Form.@Nullable Condition answered,
            @Nullable Duration lasts) {

        boolean joinedBy(String form, Answers answers) {
            return concerns(form) && (answered == null || answered.holdsIn(answers.values()));
        }

        private boolean concerns(String form) {
            return declared != null && declared.contains(form);
        }

        private boolean lastsAt(Person.LatestDeclaration declaration, Instant now) {
            return lasts != null
                    && concerns(declaration.form())
                    && now.isBefore(declaration.submittedAt().plus(lasts));
        }
    }

    boolean joinedBy(String form, Answers answers) {
        return members.stream().anyMatch(rule -> rule.joinedBy(form, answers));
    }

    boolean includes(List<Person.LatestDeclaration> declarations, Set<Circumstance> circumstances, Instant now) {
        return members.stream()
                .anyMatch(rule -> circumstances.contains(rule.circumstance())
                        || declarations.stream()
                                .anyMatch(declaration ->
                                        declaration.groups().contains(key) && rule.lastsAt(declaration, now)));
    }

    /** Until when this declaration fulfils the duty. */
    Instant fulfilledUntil(Person.LatestDeclaration declaration) {
        Instant ownRule = declaration.submittedAt().plus(validity);
        return ownRule.isBefore(declaration.validUntil()) ? ownRule : declaration.validUntil();
    }
}
