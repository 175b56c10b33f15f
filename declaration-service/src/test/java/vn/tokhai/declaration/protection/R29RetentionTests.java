package vn.tokhai.declaration.protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept, why and how long is published per field, and the same everywhere. */
class R29RetentionTests {

    private final Retention retention = new ProtectionConfiguration().retention();

    @Test
    void R29_privacyPageShowsTheTableThatTheJobsUse() throws IOException {
        String page = Files.readString(Path.of("../docs/privacy.md"));
        String table = retention.rows().stream().map(R29RetentionTests::line).collect(Collectors.joining("\n"));

        assertThat(page).contains(table);
    }

    @Test
    void R29_everyRowSaysWhatWhyAndHowLongInBothLanguages() {
        assertThat(retention.rows()).allSatisfy(row -> {
            assertThat(List.of(
                            row.what().vi(),
                            row.what().en(),
                            row.why().vi(),
                            row.why().en()))
                    .allMatch(text -> !text.isBlank());
            assertThat(row.from().vi()).isNotBlank();
            assertThat(row.fields()).isNotEmpty();
        });
        assertThat(retention.rows()).extracting(Retention.Row::key).doesNotHaveDuplicates();
    }

    private static String line(Retention.Row row) {
        return "| %s / %s | %s | %s | %s / %s | %s%s / %s | %s |"
                .formatted(
                        row.what().vi(),
                        row.what().en(),
                        String.join(", ", row.fields()),
                        row.owner(),
                        row.why().vi(),
                        row.why().en(),
                        row.period() == null ? "" : "`" + row.period() + "` ",
                        row.from().vi(),
                        row.from().en(),
                        row.onErasure().key());
    }
}
