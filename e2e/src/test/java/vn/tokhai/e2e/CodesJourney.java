package vn.tokhai.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tokhai.e2e.Town.Place;
import vn.tokhai.e2e.Town.Resident;
import vn.tokhai.local.demo.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Pictures and posters read by programs that did not make them. */
class CodesJourney {

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Town town = new Town();

    @TempDir
    private Path folder;

    @Test
    void venueCodeIsReadFromThePictureAndFromThePoster() throws Exception {
        assumeTrue(has("zbarimg", "pdftotext", "pdftoppm"), "needs zbar-tools and poppler-utils");
        Place place = town.place("Trung tâm Mẫu Ưởng Nguyễn Đỗ");
        String base = "/api/v1/checkpoints/" + place.id();

        Path png = download(base + "/venue-code.png", place.owner().token(), "code.png");
        assertThat(run("zbarimg", "--raw", "-q", png.toString())).isEqualToIgnoringWhitespace(place.code());

        Path poster = download(base + "/poster.pdf", place.owner().token(), "poster.pdf");
        assertThat(run("pdftotext", "-layout", poster.toString(), "-"))
                .contains("Ưởng")
                .containsIgnoringCase("Ninh Hải")
                .contains("1022");
        run(
                "pdftoppm",
                "-r",
                "100",
                "-png",
                poster.toString(),
                folder.resolve("page").toString());
        Path page = Files.list(folder)
                .filter(file -> file.getFileName().toString().startsWith("page"))
                .findFirst()
                .orElseThrow();
        assertThat(run("zbarimg", "--raw", "-q", page.toString())).isEqualToIgnoringWhitespace(place.code());
    }

    @Test
    void personalCodeIsReadFromThePicture() throws Exception {
        assumeTrue(has("zbarimg"), "needs zbar-tools");
        Resident person = town.resident("Ngô Thị Mẫu Ảnh");

        Path png = download("/api/v1/me/personal-code.png", person.token(), "personal.png");

        assertThat(run("zbarimg", "--raw", "-q", png.toString())).isEqualToIgnoringWhitespace(person.code());
    }

    private Path download(String path, String token, String name) throws IOException {
        Api.Answer answer = platform.api.get(path, token).expect(200);
        return Files.write(folder.resolve(name), answer.body());
    }

    private static boolean has(String... programs) {
        return List.of(programs).stream()
                .allMatch(program -> RunningPlatform.program(program).isPresent());
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
