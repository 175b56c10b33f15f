package vn.tokhai.otp.messages.messaging;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

import vn.tokhai.contracts.EventTypes;
import vn.tokhai.otp.messages.MessageQueues;
import vn.tokhai.otp.messages.MessageRequest;
import vn.tokhai.otp.messages.MessageSettings;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;

/** A topic for each queue. */
@Component
class KafkaMessageQueues implements MessageQueues {

    static final int SEND_SECONDS = 15;

    private final EventPublisher publisher;
    private final MessageSettings settings;
    private final Clock clock;

    KafkaMessageQueues(EventPublisher publisher, MessageSettings settings, Clock clock) {
        this.publisher = publisher;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void add(MessageRequest request) {
        var payload = ContractForm.contract(request);
        publisher
                .publish(new OutgoingEvent(
                        MessageTopics.queue(settings.queueOf(request.purpose())),
                        request.id(),
                        request.id(),
                        EventTypes.typeOf(payload),
                        clock.instant(),
                        payload))
                .orTimeout(SEND_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
