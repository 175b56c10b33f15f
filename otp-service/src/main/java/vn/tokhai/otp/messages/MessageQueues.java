package vn.tokhai.otp.messages;

/** One queue for each purpose, so that a flood of reminders holds up no alert. */
public interface MessageQueues {

    /** Returns when the queue has it for good. */
    void add(MessageRequest request);
}
