package vn.tokhai.local.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TestReportsTests {
    private static final String REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="X" tests="4">
              <testcase classname="X" name="holds" time="0"/>
              <testcase classname="X" name="prints"><system-out>text</system-out></testcase>
              <testcase classname="X" name="breaks"><failure message="no">trace</failure></testcase>
              <testcase classname="X" name="waits"><skipped message="no Docker"/></testcase>
            </testsuite>
            """;

    @TempDir
    Path repository;

    @Test
    void addsUpTheReportsOfAllModulesAndNamesTheFailures() throws Exception {
        write("gateway/target/surefire-reports/TEST-X.xml");
        write("deploy/local/target/failsafe-reports/TEST-X.xml");

        var sum = TestReports.since(Instant.EPOCH, repository);

        assertThat(sum.line()).isEqualTo("4 passed, 2 failed, 2 skipped");
        assertThat(sum.failures()).containsExactly("X.breaks", "X.breaks");
    }

    @Test
    void leavesOutReportsOfAnEarlierRun() throws Exception {
        Path old = write("gateway/target/surefire-reports/TEST-X.xml");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(60)));

        var sum = TestReports.since(Instant.now().minusSeconds(30), repository);

        assertThat(sum.line()).isEqualTo("0 passed, 0 failed, 0 skipped");
    }

    private Path write(String name) throws Exception {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, REPORT);
    }
}
