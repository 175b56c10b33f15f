package vn.tokhai.checkin;

/** Which personal codes still count. */
public interface PersonalCodes {

    /** Whether a newer code was issued to the person, which voids this one (R02). */
    boolean revoked(String personId, int serial);
}
