package vn.tokhai.declaration.assisted.web;

import java.time.Duration;

import vn.tokhai.declaration.assisted.DeclaringOnBehalf.Outcome;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** The problems of declaring on behalf. */
final class AssistedProblems {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final ProblemType NOT_STAFF =
            new ProblemType("not-staff", 403, "Only for owner and staff of the checkpoint");
    private static final ProblemType SUSPENDED =
            new ProblemType("checkpoint-suspended", 409, "The checkpoint is suspended or closed");
    private static final ProblemType CONSENT_REFUSED =
            new ProblemType("consent-refused", 422, "The consent is not one to this, or has expired");
    private static final ProblemType CONSENT_USED =
            new ProblemType("consent-used", 409, "The consent was used for another declaration");

    static ProblemException of(Outcome.NotStaff ignored) {
        return new ProblemException(
                NOT_STAFF, "Chỉ dành cho chủ điểm và người kiểm soát / only for owner and staff of the checkpoint");
    }

    static ProblemException of(Outcome.CheckpointClosed ignored) {
        return new ProblemException(SUSPENDED, "Điểm đang tạm ngừng hoặc đã đóng / it is suspended or closed");
    }

    static ProblemException of(Outcome.NotReady ignored) {
        return ProblemException.retryLater(
                ProblemType.UNAVAILABLE, "Chưa tải xong quyền tại các điểm / rights are not loaded yet", SOON);
    }

    static ProblemException of(Outcome.ConsentRefused ignored) {
        return new ProblemException(
                CONSENT_REFUSED, "Hãy xin mã OTP mới tại điểm này / ask for a new passcode at this checkpoint");
    }

    static ProblemException of(Outcome.ConsentUsed ignored) {
        return new ProblemException(CONSENT_USED, "Hãy xin mã OTP mới / ask for a new passcode");
    }

    static ProblemException of(Outcome.TooOften often) {
        return ProblemException.retryLater(
                ProblemType.TOO_MANY_REQUESTS, "Khai hộ quá nhiều hôm nay / too many today", often.retryAfter());
    }

    private AssistedProblems() {}
}
