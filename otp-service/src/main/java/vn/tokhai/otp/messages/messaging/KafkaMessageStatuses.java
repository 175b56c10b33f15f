package vn.tokhai.otp.messages.messaging;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.otp.messages.Message;
import vn.tokhai.otp.messages.MessageStatuses;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;

/** The event id follows from request and status, so that a repetition is known as one. */
@Component
class KafkaMessageStatuses implements MessageStatuses {

    private final EventPublisher publisher;

    KafkaMessageStatuses(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void tell(Message message) {
        var payload = ContractForm.contract(message);
        publisher
                .publish(new OutgoingEvent(
                        Topics.MESSAGE_STATUS.name(),
                        message.id(),
                        message.id() + "-" + payload.status().name().toLowerCase(Locale.ROOT),
                        EventTypes.typeOf(payload),
                        message.at(),
                        payload))
                .orTimeout(KafkaMessageQueues.SEND_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
