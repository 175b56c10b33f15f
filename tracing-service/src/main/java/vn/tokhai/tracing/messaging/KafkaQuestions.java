package vn.tokhai.tracing.messaging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.tracing.CaseChange;
import vn.tokhai.tracing.Itinerary;
import vn.tokhai.tracing.Questions;

@Component
class KafkaQuestions implements Questions {

    private static final int PATIENCE_SECONDS = 30;

    private final EventPublisher publisher;
    private final CaseAnnouncements announcements;

    KafkaQuestions(EventPublisher publisher, CaseAnnouncements announcements) {
        this.publisher = publisher;
        this.announcements = announcements;
    }

    @Override
    public void ask(List<Itinerary> itineraries) {
        CompletableFuture<?>[] sent = itineraries.stream()
                .map(itinerary -> publisher.publish(announcements.apply(new CaseChange.ItineraryAsked(itinerary))))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(sent)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
