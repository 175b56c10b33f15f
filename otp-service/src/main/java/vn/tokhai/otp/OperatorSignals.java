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

    /** Told when it changes, and at the start. */
    void providerWorks(String provider, boolean works);

    /** Nobody can log in by SMS. */
    void noProviderLeft();

    /** Told for every message; an alarm when {@code alarmPercent} of the budget is reached. */
    void budgetUsed(long used, long budget, int alarmPercent);

    /** An alarm: messages are refused until midnight or until the budget is raised. */
    void budgetSpent(long budget);

    /** @param purpose queue of the message */
    void messageSent(String purpose, String provider);

    /**
     * Messages of a queue wait; none is lost.
     *
     * @param reason {@code budget}, {@code provider}, {@code declaration-service}
     */
    void messagesWait(String purpose, String reason);

    /** It will never be sent. */
    void messageUnsent(String purpose, String reason);

    /** A crash left open whether the telco had taken it. */
    void messageRepeated(String purpose);

    /** A right code could not be traded for tokens. */
    void identityUnavailable(String reason);
}
