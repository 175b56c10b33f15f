package vn.tokhai.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;

/** Checks answers against a form: its schema first, then the rules that a schema cannot state. */
@Service
public class CheckingAnswers {

    /** Further faults help nobody. */
    private static final int MOST_FAULTS = 100;

    private final DeclarationForms forms;
    private final KnownAreas areas;
    private final PhoneNumbers phones;
    private final DeclarationSettings settings;
    private final Clock clock;

    public CheckingAnswers(
            DeclarationForms forms, KnownAreas areas, PhoneNumbers phones, DeclarationSettings settings, Clock clock) {
        this.forms = forms;
        this.areas = areas;
        this.phones = phones;
        this.settings = settings;
        this.clock = clock;
    }

    /** The answers are either complete or at fault. */
    public sealed interface Checked {
        record Complete(Answers answers) implements Checked {}

        /** @param faults at most one per field, in the order of the form; pointers relative to the answers */
        record Faulty(List<Fault> faults) implements Checked {}
    }

    public Checked check(Form form, Map<String, Object> typed) {
        Map<String, Object> clean = CleanAnswers.of(form, typed);
        FieldFaults faults = new FieldFaults();
        forms.misfits(form, clean).forEach(faults::add);
        FieldRules rules = new FieldRules(areas, phones, LocalDate.now(clock.withZone(settings.timeZone())), faults);
        for (Form.Field field : form.fields()) {
            Object answer = clean.get(field.name());
            if (answer != null && !faults.touch(field.field())) {
                rules.check(field, answer);
            }
        }
        return faults.isEmpty() ? new Checked.Complete(new Answers(clean)) : new Checked.Faulty(inOrder(form, faults));
    }

    private static List<Fault> inOrder(Form form, FieldFaults faults) {
        List<String> order = form.fields().stream().map(Form.Field::field).toList();
        Comparator<Fault> byField = Comparator.comparingInt(fault -> IntStream.range(0, order.size())
                .filter(i ->
                        fault.pointer().equals(order.get(i)) || fault.pointer().startsWith(order.get(i) + "/"))
                .findFirst()
                .orElse(order.size()));
        return faults.all().stream().sorted(byField).limit(MOST_FAULTS).toList();
    }
}
