package vn.tokhai.otp.messages;

import java.util.Optional;

/** The state of all requested messages of the last weeks. */
public interface Messages {

    Optional<Message> find(String id);

    /**
     * Stores a state made from the one that was read, unless somebody stored another in between; version 0 is the first.
     *
     * @return false when somebody did: then nothing is written and the caller reads again
     */
    boolean save(Message changed);
}
