package vn.tokhai.otp;

/** Tells which phone number a person means, and whether a passcode may go there (Vietnamese mobile numbers only). */
public interface MobileNumbers {

    /** @param text as typed: {@code 0912 345 678}, {@code +84912345678}, an old 11-digit number, … */
    Reading read(String text);

    sealed interface Reading permits Mobile, Unfit {}

    record Mobile(PhoneNumber number) implements Reading {}

    record Unfit(Reason reason) implements Reading {}

    enum Reason {
        UNREADABLE,
        FOREIGN,
        /** Fixed line, toll-free, premium: SMS there is lost money or a fraud (pumping). */
        NOT_MOBILE
    }
}
