package vn.tokhai.otp.messages.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.message.MessageRequested;
import vn.tokhai.otp.messages.AcceptingMessages;
import vn.tokhai.platform.events.EventReader;

/** The offset moves on when the request is recorded and queued; what is no request goes to the dead letters. */
@Component
class MessageRequestsListener {

    private final EventReader reader;
    private final AcceptingMessages accepting;

    MessageRequestsListener(EventReader reader, AcceptingMessages accepting) {
        this.reader = reader;
        this.accepting = accepting;
    }

    @KafkaListener(
            topics = "#{T(vn.tokhai.contracts.Topics).MESSAGE_REQUESTS.name()}",
            groupId = "${tokhai.otp.messages.group-id:otp-service}")
    void on(ConsumerRecord<String, @Nullable String> asked) {
        String value = asked.value();
        if (value == null) {
            return;
        }
        reader.read(Topics.MESSAGE_REQUESTS.name(), value, MessageRequested.class)
                .map(ContractForm::model)
                .ifPresent(accepting::accept);
    }
}
