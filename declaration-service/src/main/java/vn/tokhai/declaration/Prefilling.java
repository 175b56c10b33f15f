package vn.tokhai.declaration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Fills in the next form from what was declared last (R22): who somebody is and where they live or work, never how they
 * are. Those fields of a form that say so.
 */
@Service
public class Prefilling {

    private final OwnDeclarations own;
    private final Declarations declarations;
    private final DeclarationForms forms;

    public Prefilling(OwnDeclarations own, Declarations declarations, DeclarationForms forms) {
        this.own = own;
        this.declarations = declarations;
        this.forms = forms;
    }

    /** What came of it. */
    public sealed interface Answer {
        /** @param answers some, perhaps none */
        record Prefilled(Form form, Map<String, Object> answers) implements Answer {}

        record NoSuchForm() implements Answer {}

        record PersonUnknown() implements Answer {}
    }

    /** @param typedPerson oneself when absent */
    public Answer prefill(PersonId asking, @Nullable String typedPerson, String formKey) {
        Optional<Form> form = forms.find(formKey);
        if (form.isEmpty()) {
            return new Answer.NoSuchForm();
        }
        return own.subject(asking, typedPerson)
                .<Answer>map(person -> new Answer.Prefilled(form.get(), answersOf(person, form.get())))
                .orElseGet(Answer.PersonUnknown::new);
    }

    /** From the newest of all, and what only this form asks from the newest on it. */
    private Map<String, Object> answersOf(Person person, Form form) {
        List<DeclarationId> ids = Stream.concat(
                        person.latest().stream().limit(1),
                        person.latest().stream()
                                .filter(declaration -> declaration.form().equals(form.key())))
                .map(Person.LatestDeclaration::id)
                .distinct()
                .toList();
        List<Declaration> found = declarations.findAll(person.id(), ids);
        List<Declaration> newestFirst = ids.stream()
                .map(id -> found.stream()
                        .filter(declaration -> declaration.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Form.Field field : form.fields()) {
            if (field.prefill()) {
                newestFirst.stream()
                        .map(declaration -> declaration.answers().values().get(field.name()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(known -> answers.put(field.name(), known));
            }
        }
        return answers;
    }
}
