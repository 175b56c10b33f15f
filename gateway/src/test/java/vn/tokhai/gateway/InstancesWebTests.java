package vn.tokhai.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class InstancesWebTests extends RunningGateway {

    private static final Path FILE = newFile();
    private static final StubService FIRST = new StubService("first");
    private static final StubService SECOND = new StubService("second");

    @DynamicPropertySource
    static void file(DynamicPropertyRegistry registry) {
        registry.add("tokhai.gateway.instances-file", FILE::toString);
    }

    @Test
    void followsTheFileAndPassesInstancesThatAreGone() throws IOException {
        assertThat(answering()).containsExactly("checkin-service");

        write(FIRST.uri(), SECOND.uri());
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(answering()).containsExactlyInAnyOrder("first", "second"));

        write(SECOND.uri(), StubService.nowhere());
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(answering()).containsExactly("second"));

        Files.writeString(FILE, "checkin-service=no address\n");
        assertThat(answering()).containsExactly("second");

        Files.delete(FILE);
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(answering()).containsExactly("checkin-service"));
    }

    private static Path newFile() {
        try {
            return Files.createTempDirectory("gateway").resolve("instances.properties");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Who answers ten requests that change something; none may fail. */
    private Set<String> answering() {
        Set<String> names = new HashSet<>();
        String token = KEYCLOAK.token();
        for (int i = 0; i < 10; i++) {
            StubService.Seen seen = seen(postAs(token, "/api/v1/check-ins", "{}"));
            assertThat(seen.bytes()).isEqualTo(2);
            names.add(seen.service());
        }
        return names;
    }

    private static void write(URI left, URI right) throws IOException {
        Files.writeString(FILE, "checkin-service=" + left + ", " + right + "\n");
    }
}
