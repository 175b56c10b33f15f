package vn.tokhai.tracing.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.CollectingAnswers;

/**
 * Takes answers in, then tells of contacts, then acknowledges. The log of answers serves as outbox here: what a crash
 * left untold is read and told again, under the same event id. (An outbox in each contact's document would cost five
 * writes a contact; a dense case has tens of thousands.)
 */
@Component
class AnswerListener {

    /** Not the id of the topology: two protocols cannot share a consumer group. */
    static final String GROUP = "tracing-service-cases";

    private static final int PATIENCE_SECONDS = 30;

    private final CollectingAnswers collecting;
    private final CaseAnnouncements announcements;
    private final EventPublisher publisher;
    private final JsonMapper json;

    AnswerListener(
            CollectingAnswers collecting, CaseAnnouncements announcements, EventPublisher publisher, JsonMapper json) {
        this.collecting = collecting;
        this.announcements = announcements;
        this.publisher = publisher;
        this.json = AnswerForm.taughtTo(json);
    }

    @KafkaListener(id = GROUP, topics = "tracing.answers.v1", batch = "true", autoStartup = "false")
    void take(List<ConsumerRecord<String, String>> batch) {
        List<Answer> answers = new ArrayList<>(batch.size());
        BatchListenerFailedException unreadable = null;
        for (int i = 0; i < batch.size() && unreadable == null; i++) {
            unreadable = read(batch, i, answers);
        }
        takeAndTell(answers);
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private @Nullable BatchListenerFailedException read(
            List<ConsumerRecord<String, String>> batch, int index, List<Answer> answers) {
        try {
            answers.add(json.readValue(batch.get(index).value(), Answer.class));
            return null;
        } catch (JacksonException e) {
            return new BatchListenerFailedException("Unreadable answer", e, index);
        }
    }

    private void takeAndTell(List<Answer> answers) {
        CompletableFuture<?>[] told = collecting.take(answers).stream()
                .map(announcements::found)
                .map(publisher::publish)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(told)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
