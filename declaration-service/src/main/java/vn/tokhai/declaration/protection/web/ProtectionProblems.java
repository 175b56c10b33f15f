package vn.tokhai.declaration.protection.web;

import java.util.List;
import java.util.stream.Collectors;

import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** The problems of erasure. */
final class ProtectionProblems {
    static final ProblemType LEGAL_DUTY_OPEN = new ProblemType("legal-duty-open", 409, "A legal duty is in force");

    static ProblemException dutyOpen(List<LegalDuty> duties) {
        String told = duties.stream()
                .map(duty -> duty.vi() + " / " + duty.en() + (duty.until() == null ? "" : " (" + duty.until() + ")"))
                .distinct()
                .collect(Collectors.joining("; "));
        return new ProblemException(
                LEGAL_DUTY_OPEN,
                "Chưa thể tự xóa vì còn nghĩa vụ đang có hiệu lực / not while a duty is in force: " + told);
    }

    static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail);
    }

    private ProtectionProblems() {}
}
