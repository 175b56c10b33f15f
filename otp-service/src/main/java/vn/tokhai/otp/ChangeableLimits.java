package vn.tokhai.otp;

/** The limits in force. */
public interface ChangeableLimits {

    /** At most a few seconds old; the defaults where nobody has changed them. */
    PasscodeLimits current();

    /** @param changedBy account of the administrator, kept with the limits */
    void change(PasscodeLimits limits, String changedBy);
}
