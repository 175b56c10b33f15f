package vn.tokhai.otp.messages;

import java.time.Duration;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param queues by purpose; {@value #OTHER} takes all purposes that have none of their own
 * @param lease how long one attempt to send may take; longer than all providers together
 * @param atOnce how many messages of a queue one instance hands over at the same time
 * @param groupId Kafka group
 */
@Validated
@ConfigurationProperties("tokhai.otp.messages")
public record MessageSettings(
        Map<String, @Valid Queue> queues,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("20") @Min(1) @Max(500) int atOnce,
        @DefaultValue("otp-service") String groupId) {

    public static final String OTHER = "other";

    public MessageSettings {
        queues = Map.copyOf(queues);
        if (!queues.containsKey(OTHER)) {
            throw new IllegalArgumentException("tokhai.otp.messages.queues needs one named " + OTHER);
        }
    }

    /** @param perDay messages of a Vietnamese calendar day; further ones wait for the next */
    public record Queue(int perDay) {

        public Queue {
            if (perDay < 0) {
                throw new IllegalArgumentException("A queue of messages has a budget of 0 or more a day");
            }
        }
    }

    public String queueOf(String purpose) {
        return queues.containsKey(purpose) ? purpose : OTHER;
    }

    long perDay(String queue) {
        Queue settings = queues.get(queue);
        return settings == null ? 0 : settings.perDay();
    }
}
