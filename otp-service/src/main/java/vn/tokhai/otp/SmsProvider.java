package vn.tokhai.otp;

/** One way to a telco. Gives up within a few seconds, so that the next one can be tried while the person waits. */
public interface SmsProvider {

    /** For metrics and logs. */
    String name();

    /** Does not throw for what can be expected of a telco: refusal, silence, a broken line. */
    Handover send(Sms sms);

    sealed interface Handover permits Accepted, Failed {}

    /** The telco has it; whether the phone gets it is another matter. */
    record Accepted() implements Handover {}

    /** @param reason technical, without personal data */
    record Failed(String reason) implements Handover {}
}
