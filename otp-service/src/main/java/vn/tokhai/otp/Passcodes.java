package vn.tokhai.otp;

/** The passcodes of all phones. */
public interface Passcodes {

    /** @return what is held about the phone, with version 0 when that is nothing */
    PhonePasscodes of(PhoneKey phone);

    /**
     * Stores a state made from the one that was read, unless somebody stored another in between.
     *
     * @return false when somebody did: then nothing is written and the caller reads again
     */
    boolean save(PhonePasscodes changed);
}
