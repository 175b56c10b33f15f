package vn.tokhai.local.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InstancesFileTests {
    private static final String ONE = "checkin-service=http://127.0.0.1:8104\n";
    private static final String TWO = "checkin-service=http://127.0.0.1:8104,http://127.0.0.1:8114\n";

    @TempDir
    Path folder;

    @Test
    void readersSeeTheOldOrTheNewFileAndNeverAPart() throws Exception {
        Path path = folder.resolve("instances.properties");
        var file = new InstancesFile(path);
        file.write(instances(1));

        Set<String> seen = new HashSet<>();
        var writer = Thread.ofVirtual().start(() -> {
            for (int n = 0; n < 500; n++) {
                file.write(instances(1 + n % 2));
            }
        });
        while (writer.isAlive()) {
            seen.add(Files.readString(path));
        }

        assertThat(seen).isSubsetOf(ONE, TWO);
        assertThat(Files.list(folder)).containsExactly(path);
    }

    private static Map<String, List<String>> instances(int count) {
        return Map.of(
                "checkin-service",
                List.of("http://127.0.0.1:8104", "http://127.0.0.1:8114").subList(0, count));
    }
}
