package vn.tokhai.checkin.web;

import java.time.Duration;

import vn.tokhai.checkin.ScanOutcome.Refused;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** What can be wrong with a scan. The details are for the person at the door: Vietnamese first. */
final class CheckinProblems {

    static final ProblemType CODE_UNREADABLE =
            new ProblemType("code-unreadable", 422, "Mã không đọc được. The code cannot be read");
    static final ProblemType CODE_FOREIGN =
            new ProblemType("code-foreign", 422, "Mã không thuộc hệ thống này. The code is not of this system");
    static final ProblemType CODE_FORGED = new ProblemType("code-forged", 422, "Mã giả. The code is forged");
    static final ProblemType CODE_WRONG_KIND =
            new ProblemType("code-wrong-kind", 422, "Sai loại mã. The code is of another kind");
    static final ProblemType CODE_REVOKED =
            new ProblemType("code-revoked", 409, "Mã đã bị thu hồi. The code was revoked");
    static final ProblemType CHECKPOINT_UNKNOWN =
            new ProblemType("checkpoint-unknown", 404, "Không có điểm này. There is no such checkpoint");
    static final ProblemType CHECKPOINT_SUSPENDED = new ProblemType(
            "checkpoint-suspended", 409, "Điểm đang ngừng hoạt động. The checkpoint takes nobody in at present");
    static final ProblemType NOT_STAFF =
            new ProblemType("not-staff", 403, "Chỉ dành cho nhân viên của điểm. Only for staff of the checkpoint");
    static final ProblemType SCAN_TOO_OLD =
            new ProblemType("scan-too-old", 422, "Lượt quét đã quá 72 giờ. The scan is too old");
    static final ProblemType SCAN_FROM_FUTURE =
            new ProblemType("scan-from-future", 422, "Đồng hồ thiết bị chạy nhanh. The device's clock runs ahead");
    static final ProblemType KAFKA_UNAVAILABLE = new ProblemType(
            "kafka-unavailable", 503, "Chưa ghi được, hãy gửi lại. The scan is not recorded, send it again");

    private static final Duration RETRY = Duration.ofSeconds(2);

    static ProblemException of(Refused refused) {
        return switch (refused) {
            case CODE_UNREADABLE ->
                problem(CODE_UNREADABLE, "Hãy quét lại cho rõ cả mã. Scan again, with all of the code in view.");
            case CODE_FOREIGN ->
                problem(
                        CODE_FOREIGN,
                        "Mã này của hệ thống khác; nếu nó dán đè lên áp phích, hãy báo cho nhân viên. This is a code of"
                                + " another system; if it covers a poster, report the poster.");
            case CODE_FORGED ->
                problem(
                        CODE_FORGED,
                        "Chữ ký của mã không đúng; đừng dùng, hãy báo cho nhân viên về áp phích này. The signature of"
                                + " the code is wrong; do not use it, report this poster.");
            case CODE_WRONG_KIND ->
                problem(
                        CODE_WRONG_KIND,
                        "Người đến quét mã của điểm; nhân viên quét mã cá nhân. Visitors scan the code of the place,"
                                + " staff scan personal codes.");
            case CODE_REVOKED ->
                problem(
                        CODE_REVOKED,
                        "Người này đã được cấp mã mới; hãy dùng mã mới. A newer code was issued to this person; use"
                                + " that one.");
            case CHECKPOINT_UNKNOWN ->
                problem(
                        CHECKPOINT_UNKNOWN,
                        "Không tìm thấy điểm hoặc bộ phận này. The checkpoint or unit is not registered.");
            case CHECKPOINT_SUSPENDED ->
                problem(CHECKPOINT_SUSPENDED, "Điểm đã bị tạm dừng hoặc đóng. The checkpoint is suspended or closed.");
            case NOT_STAFF ->
                problem(
                        NOT_STAFF,
                        "Bạn không phải chủ hoặc nhân viên của điểm này. You are neither owner nor staff of this"
                                + " checkpoint.");
            case SCAN_TOO_OLD ->
                problem(SCAN_TOO_OLD, "Chỉ nhận lượt quét trong 72 giờ qua. Scans of the last 72 hours are taken.");
            case SCAN_FROM_FUTURE ->
                problem(
                        SCAN_FROM_FUTURE,
                        "Giờ của thiết bị nhanh hơn 5 phút; hãy chỉnh lại. The device's clock is more than 5 minutes"
                                + " ahead; set it.");
            case LOG_UNAVAILABLE ->
                ProblemException.retryLater(
                        KAFKA_UNAVAILABLE, "Hãy gửi lại với cùng scanId. Send it again with the same scanId.", RETRY);
            case NOT_READY -> notReady();
        };
    }

    /** Nothing is refused for what is not known yet. */
    static ProblemException notReady() {
        return ProblemException.retryLater(
                ProblemType.UNAVAILABLE,
                "Hệ thống đang khởi động, hãy gửi lại. The service is starting, send it again.",
                RETRY);
    }

    /** Lists are complete or not given at all. */
    static ProblemException listsMove() {
        return ProblemException.retryLater(
                ProblemType.UNAVAILABLE,
                "Dữ liệu đang được chuyển hoặc khôi phục. The visits are being moved or restored.",
                RETRY);
    }

    private static ProblemException problem(ProblemType type, String detail) {
        return new ProblemException(type, detail);
    }

    private CheckinProblems() {}
}
