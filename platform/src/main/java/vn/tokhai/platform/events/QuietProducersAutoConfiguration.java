package vn.tokhai.platform.events;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;

/**
 * Keeps what could not be sent out of the log: Spring Boot's own listener writes the beginning of the record, which says who
 * was where. Has to come before Spring Boot's, which steps back only for a bean that is there already.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnClass(KafkaTemplate.class)
public class QuietProducersAutoConfiguration {

    @Bean
    ProducerListener<Object, Object> kafkaProducerListener() {
        var listener = new LoggingProducerListener<>();
        listener.setIncludeContents(false);
        return listener;
    }
}
