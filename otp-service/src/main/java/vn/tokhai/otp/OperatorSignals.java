package vn.tokhai.otp;

/** What operators are told. No phone, no code, no address. */
public interface OperatorSignals {

    void passcodeSent(Purpose purpose, String provider);

    /** Few of these for many sent codes is the mark of SMS pumping. */
    void passcodeRedeemed(Purpose purpose);

    void wrongTry(Purpose purpose);

    void limitReached();

    /** @param reason technical, such as an SMPP status */
    void providerFailed(String provider, String reason);

    /** Nobody can log in by SMS. */
    void noProviderLeft();

    /** Told for every message; an alarm when {@code alarmPercent} of the budget is reached. */
    void budgetUsed(long used, long budget, int alarmPercent);

    /** An alarm: messages are refused until midnight or until the budget is raised. */
    void budgetSpent(long budget);

    /** A right code could not be traded for tokens. */
    void identityUnavailable(String reason);
}
