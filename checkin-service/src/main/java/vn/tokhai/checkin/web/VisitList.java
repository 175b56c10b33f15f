package vn.tokhai.checkin.web;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.Visit;
import vn.tokhai.checkin.visit.VisitBook.Answer;
import vn.tokhai.checkin.visit.VisitPage;

/** A page of visits, newest arrival first. */
@Schema(name = "VisitList")
record VisitList(
        List<VisitView> visits,

        @Schema(
                description = "Pass it as after for the next page; absent on the last",
                example = "MTYyMjUwOTMyMzAwMDph")
        @Nullable
        String next) {

    static VisitList of(Answer<VisitPage> answer, Function<Visit, VisitView> view) {
        VisitPage page = Answers.given(answer);
        return new VisitList(
                page.visits().stream().map(view).toList(), page.next() == null ? null : Cursors.write(page.next()));
    }
}
