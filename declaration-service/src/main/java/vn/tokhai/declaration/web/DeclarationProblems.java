package vn.tokhai.declaration.web;

import java.util.List;

import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.SubmittingDeclarations.Submission;
import vn.tokhai.platform.problem.FieldProblem;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** The problems that only this service has. */
public final class DeclarationProblems {

    static final ProblemType DECLARATION_ID_TAKEN =
            new ProblemType("declaration-id-taken", 409, "The declaration id belongs to another declaration");
    static final ProblemType PERSON_UNKNOWN =
            new ProblemType("person-unknown", 404, "Nobody is registered under this log-in");
    static final ProblemType NO_PERSONAL_CODE =
            new ProblemType("personal-code-none", 404, "There is no personal code yet");

    static final ProblemType PERSON_UNREACHABLE =
            new ProblemType("person-unreachable", 404, "Nobody, or nobody with a phone");

    static ProblemException unreachable() {
        return new ProblemException(PERSON_UNREACHABLE, "Không có số điện thoại / there is no phone number");
    }

    static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", 428, "Say which version you looked at");
    static final ProblemType CORRECTION_WINDOW_OVER =
            new ProblemType("correction-window-over", 409, "The time for corrections is over");
    static final ProblemType TOO_MANY_CORRECTIONS =
            new ProblemType("too-many-corrections", 409, "The declaration was corrected too often");
    static final ProblemType DECLARATION_WITHDRAWN =
            new ProblemType("declaration-withdrawn", 409, "The declaration was withdrawn");

    static ProblemException noSuchDeclaration() {
        return new ProblemException(ProblemType.NOT_FOUND, "Không có tờ khai này · no such declaration of yours");
    }

    /** The problem of a submission that was not accepted. */
    public static ProblemException of(Submission submission) {
        return switch (submission) {
            case Submission.Refused(var faults) -> refused(faults);
            case Submission.IdTaken() ->
                new ProblemException(DECLARATION_ID_TAKEN, "Hãy tạo mã mới / make a new id and send again");
            case Submission.PersonUnknown() -> personUnknown();
            case Submission.TooOften(var wait) ->
                ProblemException.retryLater(
                        ProblemType.TOO_MANY_REQUESTS, "Khai quá nhiều lần · too many declarations in a day", wait);
            case Submission.Accepted accepted ->
                throw new IllegalArgumentException(
                        "Declaration " + accepted.declaration().id() + " was accepted");
        };
    }

    static ProblemException refused(List<Fault> faults) {
        List<FieldProblem> errors = faults.stream()
                .map(fault -> new FieldProblem(fault.pointer(), fault.detail()))
                .toList();
        return new ProblemException(ProblemType.VALIDATION_FAILED, "See errors", errors, null);
    }

    static ProblemException personUnknown() {
        return new ProblemException(
                PERSON_UNKNOWN, "Hãy đăng nhập bằng số điện thoại trước / log in with a phone number first");
    }

    static ProblemException noPersonalCode() {
        return new ProblemException(NO_PERSONAL_CODE, "Hãy khai báo y tế để nhận mã / submit a declaration to get one");
    }

    static ProblemException notRecorded() {
        return new ProblemException(
                ProblemType.UNAVAILABLE,
                "Không ghi được nhật ký truy cập nên không có dữ liệu / the reading could not be recorded, so nothing is shown");
    }

    private DeclarationProblems() {}
}
