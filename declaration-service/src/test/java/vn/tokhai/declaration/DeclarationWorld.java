package vn.tokhai.declaration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import vn.tokhai.declaration.SubmittingDeclarations.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that takes declarations in, on fakes. */
final class DeclarationWorld {

    final TestClock clock = new TestClock();
    final InMemoryPeople people = new InMemoryPeople();
    final InMemoryDeclarations declarations = new InMemoryDeclarations();
    final InMemoryDeclarationLists lists = new InMemoryDeclarationLists();
    final OwnDeclarations own = new OwnDeclarations(people, declarations, lists, clock);
    final Prefilling prefilling = new Prefilling(own, declarations, DeclarationFixtures.FORMS);
    final KeepingStanding standing = DeclarationFixtures.standing(people, clock);
    final CorrectingDeclarations correcting = new CorrectingDeclarations(
            own,
            declarations,
            DeclarationFixtures.FORMS,
            DeclarationFixtures.checking(clock),
            DeclarationFixtures.judging(),
            standing,
            DeclarationFixtures.settings(),
            clock);
    private final InMemoryAllowances allowances = new InMemoryAllowances(clock);
    private final SubmittingDeclarations submitting = new SubmittingDeclarations(
            people,
            declarations,
            lists,
            DeclarationFixtures.FORMS,
            DeclarationFixtures.checking(clock),
            DeclarationFixtures.judging(),
            standing,
            new IssuingCodes(
                    people, new InMemoryNumbers(), allowances, DeclarationFixtures.settings(), new Random(1), clock),
            allowances,
            DeclarationFixtures.settings(),
            clock);

    DeclarationWorld() {
        people.addIfAbsent(DeclarationFixtures.registered(1));
        people.addIfAbsent(DeclarationFixtures.registered(2));
    }

    /** By person 1. */
    Declaration submit(int n, String form, Map<String, Object> typed) {
        var draft = new DeclarationDraft(DeclarationFixtures.declarationId(n).toString(), form, null, typed);
        Submission submission = submitting.submit(DeclarationFixtures.person(1), null, draft);
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        return ((Submission.Accepted) submission).declaration();
    }

    Declaration submit(int n) {
        return submit(n, "citizen", calm());
    }

    /** Nothing to worry about. */
    static Map<String, Object> calm() {
        Map<String, Object> typed = DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI);
        typed.put("travelledIn14Days", false);
        typed.remove("places");
        return typed;
    }

    PersonStanding standing() {
        return Optional.of(DeclarationFixtures.person(1)).flatMap(standing::of).orElseThrow();
    }

    List<PersonEvent> events() {
        return declarations.events();
    }
}
