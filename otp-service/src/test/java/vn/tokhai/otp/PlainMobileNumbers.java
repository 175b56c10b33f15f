package vn.tokhai.otp;

/** Knows national mobile numbers of ten digits; everything that begins with 02 is a fixed line. */
public final class PlainMobileNumbers implements MobileNumbers {

    @Override
    public Reading read(String text) {
        if (text.startsWith("02")) {
            return new Unfit(Reason.NOT_MOBILE);
        }
        if (text.matches("\\+84[0-9]{9}")) {
            return new Mobile(new PhoneNumber(text));
        }
        return text.matches("0[0-9]{9}")
                ? new Mobile(new PhoneNumber("+84" + text.substring(1)))
                : new Unfit(Reason.UNREADABLE);
    }
}
