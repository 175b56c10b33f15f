package vn.tokhai.otp;

import java.util.List;

/** The providers that one adapter offers. */
public interface SmsProviders {

    /** Best first. */
    List<SmsProvider> inOrder();
}
