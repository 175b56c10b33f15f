package vn.tokhai.otp;

import org.jspecify.annotations.Nullable;

/** One way to a telco. Gives up within a few seconds, so that the next one can be tried while the person waits. */
public interface SmsProvider {

    /** For metrics, logs and events. */
    String name();

    /** Does not throw for what can be expected of a telco: refusal, silence, a broken line. */
    Handover send(Sms sms);

    sealed interface Handover permits Accepted, Refused, Failed, Down {}

    /**
     * The telco has it; whether the phone gets it is another matter.
     *
     * @param messageId under which a receipt will come; null when none will
     */
    record Accepted(@Nullable String messageId) implements Handover {}

    /**
     * Never this message, however often it is tried.
     *
     * @param reason technical, without personal data
     */
    record Refused(String reason) implements Handover {}

    /**
     * Not this message now; the next one may do.
     *
     * @param reason technical, without personal data
     */
    record Failed(String reason) implements Handover {}

    /**
     * No message at the moment: the line is broken, the account is locked.
     *
     * @param reason technical, without personal data
     */
    record Down(String reason) implements Handover {}
}
