package vn.tokhai.platform.testing;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * A real broker for tests: the one that {@code ./tokhai test} started (system property {@code tokhai.test.broker}), else
 * one inside this JVM. Tests share it, so each uses group ids and keys of its own.
 */
public final class TestBroker {

    public static String address() {
        String given = System.getProperty("tokhai.test.broker", "");
        return given.isBlank() ? InProcess.BROKER.getBrokersAsString() : given;
    }

    private static final class InProcess {
        static final EmbeddedKafkaKraftBroker BROKER = start();

        private static EmbeddedKafkaKraftBroker start() {
            var broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.afterPropertiesSet();
            return broker;
        }
    }

    private TestBroker() {}
}
