package vn.tokhai.checkin.messaging;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The same contract on a broker in a container. */
@Testcontainers(disabledWithoutDocker = true)
class CheckInIT extends CheckInContract {

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka-native:4.2.0");

    @Override
    String broker() {
        return KAFKA.getBootstrapServers();
    }
}
