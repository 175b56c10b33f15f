package vn.tokhai.otp;

import java.time.Duration;

/** Vietnamese without tone marks, then English: one GSM-7 message of at most 160 characters, legible on any phone. */
final class SmsTexts {

    /** Registered brand name of the health declaration. */
    static final String SENDER = "IT-antiNCOV";

    static String passcode(Purpose purpose, Passcode code, Duration lifetime) {
        long minutes = Math.max(1, lifetime.toMinutes());
        return switch (purpose) {
            case LOG_IN ->
                "To khai y te: ma dang nhap " + code.digits() + ", het han sau " + minutes
                        + " phut. Khong dua ma nay cho ai. Log-in code, valid " + minutes + " min, tell nobody.";
            case REGISTRATION ->
                "To khai y te: ma dang ky " + code.digits() + ", het han sau " + minutes
                        + " phut. Khong dua ma nay cho ai. Registration code, valid " + minutes + " min, tell nobody.";
            case ASSISTED_CHECK_IN ->
                "To khai y te: ma check-in " + code.digits() + ", het han sau " + minutes
                        + " phut. Chi doc cho nhan vien diem kiem soat. Check-in code, valid " + minutes
                        + " min, for checkpoint staff only.";
            case ASSISTED_DECLARATION ->
                "To khai y te: ma khai ho " + code.digits() + ", het han sau " + minutes
                        + " phut. Chi doc cho nguoi khai giup ban. Code for help with your declaration, valid "
                        + minutes
                        + " min.";
            case OWNERSHIP_TRANSFER ->
                "To khai y te: ma chuyen giao diem kiem soat " + code.digits() + ", het han sau " + minutes
                        + " phut. Chi doc neu dong y. Code to hand over a checkpoint, valid " + minutes + " min.";
            case STAFF_INVITATION ->
                "To khai y te: ma nhan viec tai diem kiem soat " + code.digits() + ", het han sau " + minutes
                        + " phut. Chi doc neu dong y. Code to join checkpoint staff, valid " + minutes + " min.";
        };
    }

    private SmsTexts() {}
}
