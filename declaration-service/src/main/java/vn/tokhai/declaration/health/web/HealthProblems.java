package vn.tokhai.declaration.health.web;

import java.util.List;

import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.health.Supervision.Refusal;
import vn.tokhai.platform.problem.FieldProblem;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** The problems that only the supervision of health has. */
final class HealthProblems {

    static final ProblemType ID_TAKEN =
            new ProblemType("quarantine-id-taken", 409, "The id belongs to another quarantine");
    static final ProblemType ALREADY_OPEN =
            new ProblemType("quarantine-open", 409, "The person is in quarantine already");
    static final ProblemType ENDED = new ProblemType("quarantine-ended", 409, "The quarantine is over");
    static final ProblemType TOO_MANY_REPORTS =
            new ProblemType("health-reports-too-many", 409, "There are too many reports for this day");

    static ProblemException refused(Refusal refusal) {
        return switch (refusal) {
            case ID_TAKEN -> new ProblemException(ID_TAKEN, "Hãy tạo mã mới / make a new id and send again");
            case ALREADY_OPEN ->
                new ProblemException(
                        ALREADY_OPEN, "Hãy kết thúc đợt cách ly đang mở trước / end the open quarantine first");
            case ENDED -> new ProblemException(ENDED, "Đợt cách ly đã kết thúc / the quarantine has ended");
            case TOO_MANY -> new ProblemException(ProblemType.CONFLICT, "Quá nhiều đợt cách ly / too many quarantines");
            case BAD_DATES ->
                ProblemException.invalid(
                        "/plannedEndOn",
                        "Trong 120 ngày kể từ ngày bắt đầu, không sau hôm nay khi kết thúc / within 120 days of the start, an end not after today");
            case NOT_LATER ->
                ProblemException.invalid("/plannedEndOn", "Phải sau ngày dự kiến / has to be after the planned day");
        };
    }

    static ProblemException refused(List<Fault> faults) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED,
                "See errors",
                faults.stream()
                        .map(fault -> new FieldProblem(fault.pointer(), fault.detail()))
                        .toList(),
                null);
    }

    static ProblemException unknown() {
        return new ProblemException(
                ProblemType.NOT_FOUND,
                "Không có, hoặc không thuộc địa bàn của bạn / nothing there, or not open to you");
    }

    private HealthProblems() {}
}
