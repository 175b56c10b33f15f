package vn.tokhai.otp.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Same contract as the store, see {@link MessagesContract}. */
final class InMemoryMessages implements Messages {

    private final Map<String, Message> all = new HashMap<>();

    @Override
    public synchronized Optional<Message> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized boolean save(Message changed) {
        Message held = all.get(changed.id());
        if (changed.version() != (held == null ? 0 : held.version())) {
            return false;
        }
        all.put(
                changed.id(),
                new Message(
                        changed.id(),
                        changed.person(),
                        changed.state(),
                        changed.at(),
                        changed.attempt(),
                        changed.provider(),
                        changed.messageId(),
                        changed.reason(),
                        changed.version() + 1));
        return true;
    }
}
