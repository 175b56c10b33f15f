package vn.tokhai.otp.messages;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Records a request once, however often it comes. */
@Service
public class AcceptingMessages {

    private final Messages messages;
    private final MessageQueues queues;
    private final MessageStatuses statuses;
    private final Clock clock;

    AcceptingMessages(Messages messages, MessageQueues queues, MessageStatuses statuses, Clock clock) {
        this.messages = messages;
        this.queues = queues;
        this.statuses = statuses;
        this.clock = clock;
    }

    public void accept(MessageRequest request) {
        Optional<Message> known = messages.find(request.id());
        if (known.isEmpty()) {
            Message first = Message.queued(request, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            messages.save(first);
            known = messages.find(request.id());
        }
        // Also when an earlier attempt died before the queue had it; the sender looks at the state.
        if (known.isPresent() && known.get().state() == Message.State.QUEUED) {
            statuses.tell(known.get());
            queues.add(request);
        }
    }
}
