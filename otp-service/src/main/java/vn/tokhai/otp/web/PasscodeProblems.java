package vn.tokhai.otp.web;

import java.time.Duration;

import vn.tokhai.otp.MobileNumbers;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** The problems of passcodes; people read the details, Vietnamese first. */
final class PasscodeProblems {

    static final ProblemType WRONG =
            new ProblemType("passcode-wrong", 401, "Mã xác thực không đúng / The passcode is wrong");
    static final ProblemType GONE = new ProblemType(
            "passcode-gone", 410, "Mã xác thực không còn hiệu lực / The passcode is not valid any more");

    static ProblemException wrong() {
        return new ProblemException(WRONG, "Kiểm tra lại mã trong tin nhắn / Check the code in the message");
    }

    static ProblemException gone() {
        return new ProblemException(GONE, "Hãy yêu cầu mã mới / Ask for a new code");
    }

    static ProblemException unfit(MobileNumbers.Reason reason) {
        return ProblemException.invalid(
                "/phone",
                switch (reason) {
                    case UNREADABLE -> "không phải số điện thoại Việt Nam hợp lệ / is not a valid Vietnamese number";
                    case FOREIGN -> "chỉ gửi mã tới số +84 / codes go to +84 numbers only";
                    case NOT_MOBILE ->
                        "chỉ gửi mã tới số di động, không tới số cố định hay tổng đài"
                                + " / codes go to mobile numbers only, not to fixed or service lines";
                });
    }

    static ProblemException contextWithoutConsent() {
        return ProblemException.invalid(
                "/context", "không dùng với mục đích đăng nhập / belongs to purposes that give a consent");
    }

    static ProblemException tooMany(Duration retryAfter) {
        return ProblemException.retryLater(
                ProblemType.TOO_MANY_REQUESTS,
                "Đã yêu cầu mã quá nhiều lần, hãy chờ / Too many codes were asked for, please wait",
                roundedUp(retryAfter));
    }

    static ProblemException unavailable(Duration retryAfter) {
        return ProblemException.retryLater(
                ProblemType.UNAVAILABLE,
                "Hiện chưa thực hiện được, hãy thử lại sau / Not possible at the moment, please try again",
                retryAfter);
    }

    /** Retry-After has whole seconds; rounded down, the first retry would come too early. */
    private static Duration roundedUp(Duration duration) {
        return Duration.ofSeconds(Math.ceilDiv(duration.toMillis(), 1000L));
    }

    private PasscodeProblems() {}
}
