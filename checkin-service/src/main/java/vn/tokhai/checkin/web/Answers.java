package vn.tokhai.checkin.web;

import vn.tokhai.checkin.visit.VisitBook.Answer;

/** An answer, or 503. */
final class Answers {

    static <T> T given(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.NotNow<T>() -> throw CheckinProblems.listsMove();
        };
    }

    private Answers() {}
}
