package vn.tokhai.checkpoint;

import org.springframework.test.context.DynamicPropertyRegistry;

/** Secrets and addresses for tests that start the whole service. */
public final class ServiceProperties {

    /** Nobody listens there; a connection is refused at once. */
    public static final String NOWHERE = "127.0.0.1:9";

    public static void add(DynamicPropertyRegistry properties, String store, String broker) {
        properties.add("TOKHAI_VENUE_KEY", () -> CheckpointFixtures.base64(7));
        properties.add("TOKHAI_CHECKPOINT_KEY", () -> CheckpointFixtures.base64(9));
        properties.add("TOKHAI_ISSUER", () -> "http://" + NOWHERE + "/realms/tokhai");
        properties.add("spring.mongodb.uri", () -> store);
        properties.add("spring.kafka.bootstrap-servers", () -> broker);
        properties.add("tokhai.checkpoint.upkeep-every", () -> "1s");
    }

    private ServiceProperties() {}
}
