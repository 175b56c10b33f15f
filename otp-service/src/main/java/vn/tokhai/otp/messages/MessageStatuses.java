package vn.tokhai.otp.messages;

/** Tells everybody what became of a message. */
public interface MessageStatuses {

    /** Returns when it is told; telling the same state again makes no second event of it. */
    void tell(Message message);
}
