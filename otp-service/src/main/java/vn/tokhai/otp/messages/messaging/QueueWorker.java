package vn.tokhai.otp.messages.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

import vn.tokhai.contracts.message.MessageRequested;
import vn.tokhai.otp.messages.SendingMessages;
import vn.tokhai.otp.messages.SendingMessages.Done;
import vn.tokhai.otp.messages.SendingMessages.Later;
import vn.tokhai.otp.messages.SendingMessages.Outcome;
import vn.tokhai.platform.events.EventReader;

/**
 * Hands over what came together at the same time, since telcos answer slowly; acknowledges up to the first that has to wait.
 * Those behind it come again with it, and what is sent already is known by its state.
 */
@Component
class QueueWorker implements BatchAcknowledgingMessageListener<String, String> {

    private static final Logger log = LoggerFactory.getLogger(QueueWorker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final EventReader reader;
    private final SendingMessages sending;

    QueueWorker(EventReader reader, SendingMessages sending) {
        this.reader = reader;
        this.sending = sending;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, String>> queued, @Nullable Acknowledgment acknowledgment) {
        if (acknowledgment == null) {
            throw new IllegalStateException("Queues are acknowledged by hand");
        }
        List<Future<Outcome>> outcomes;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = queued.stream()
                    .map(message -> threads.submit(() -> outcomeOf(message)))
                    .toList();
        }
        for (int i = 0; i < outcomes.size(); i++) {
            if (resultOf(outcomes.get(i)) instanceof Later(Duration after)) {
                acknowledgment.nack(i, after);
                return;
            }
        }
        acknowledgment.acknowledge();
    }

    private Outcome outcomeOf(ConsumerRecord<String, String> message) {
        Optional<MessageRequested> request = reader.read(message.topic(), message.value(), MessageRequested.class);
        return request.map(ContractForm::model).map(sending::send).orElseGet(Done::new);
    }

    private static Outcome resultOf(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            // Store or broker; whatever it is, the message is not lost.
            log.warn("A queue of messages waits: {}", String.valueOf(e.getCause()));
            return new Later(AFTER_FAILURE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Later(AFTER_FAILURE);
        }
    }
}
