package vn.tokhai.local.build;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MavenOutputTests {

    @Test
    void tellsModuleMegabytesAndTests() {
        var output = new MavenOutput();

        output.line("[INFO] Building Tokhai :: checkin-service 0.1.0-SNAPSHOT                [7/13]");
        output.line("Downloaded from central: https://example.invalid/a.jar (1.5 MB at 3.1 MB/s)");
        output.line("[INFO] Downloaded from central: https://example.invalid/b.jar (500 kB at 250 kB/s)");
        output.line("[INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 2.1 s -- in a.BTests");
        output.line("[INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0");

        assertThat(output.summary()).isEqualTo("7/13 checkin-service, 2.0 MB downloaded, 12 tests");
    }

    @Test
    void keepsTheFirstErrors() {
        var output = new MavenOutput();

        output.line("[ERROR] COMPILATION ERROR : ");
        output.line("[ERROR] A.java:[3,4] cannot find symbol");

        assertThat(output.error()).isEqualTo("COMPILATION ERROR : | A.java:[3,4] cannot find symbol");
    }
}
