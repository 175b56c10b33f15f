package vn.tokhai.checkpoint.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Faults;

/** Turns answers into points, one fault for each answer that does not fit its criterion. */
final class CheckingAnswers {

    private static final int MOST_ANSWERS = 200;

    private final Questionnaire questionnaire;
    private final Faults faults;

    CheckingAnswers(Questionnaire questionnaire, Faults faults) {
        this.questionnaire = questionnaire;
        this.faults = faults;
    }

    /** @return points by criterion; of no use when a fault was found */
    Map<String, Integer> check(@Nullable List<Answer> answers) {
        Map<String, Integer> points = new HashMap<>();
        if (answers == null || answers.isEmpty()) {
            faults.add("/answers", Faults.REQUIRED);
            return points;
        }
        if (answers.size() > MOST_ANSWERS) {
            faults.add("/answers", "Quá " + MOST_ANSWERS + " câu · has more than " + MOST_ANSWERS + " answers");
            return points;
        }
        for (int i = 0; i < answers.size(); i++) {
            add(points, answers.get(i), "/answers/" + i);
        }
        return points;
    }

    private void add(Map<String, Integer> points, @Nullable Answer answer, String pointer) {
        Criterion criterion = answer == null
                ? null
                : questionnaire.criterion(answer.criterion()).orElse(null);
        if (answer == null || criterion == null) {
            faults.add(pointer + "/criterion", "Không có tiêu chí này · is no criterion of this questionnaire");
            return;
        }
        Integer worth =
                criterion.options().isEmpty() ? typed(criterion, answer, pointer) : chosen(criterion, answer, pointer);
        if (worth != null && points.put(criterion.id(), worth) != null) {
            faults.add(pointer + "/criterion", "Trả lời hai lần · is answered twice");
        }
    }

    private @Nullable Integer typed(Criterion criterion, Answer answer, String pointer) {
        Integer given = answer.points();
        if (answer.option() != null) {
            faults.add(pointer + "/option", "Tiêu chí này nhập điểm · this criterion takes points");
        } else if (given == null) {
            faults.add(pointer + "/points", Faults.REQUIRED);
        } else if (given < criterion.min() || given > criterion.max()) {
            faults.add(
                    pointer + "/points",
                    "Phải từ " + criterion.min() + " đến " + criterion.max() + " · has to be " + criterion.min()
                            + " to " + criterion.max());
        } else {
            return given;
        }
        return null;
    }

    private @Nullable Integer chosen(Criterion criterion, Answer answer, String pointer) {
        if (answer.points() != null) {
            faults.add(pointer + "/points", "Tiêu chí này chọn mục · this criterion takes an option");
            return null;
        }
        if (answer.option() == null) {
            faults.add(pointer + "/option", Faults.REQUIRED);
            return null;
        }
        return criterion.option(answer.option()).map(Criterion.Option::points).orElseGet(() -> {
            faults.add(pointer + "/option", "Không có mục này · is no option of this criterion");
            return null;
        });
    }
}
