package vn.tokhai.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import vn.tokhai.e2e.Town.Place;
import vn.tokhai.local.demo.Residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The pages in a real browser. Screenshots stay in {@code target/screenshots}. */
class BrowserJourney {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private ChromeDriver browser;

    @TempDir
    private Path profile;

    @BeforeEach
    void open() throws IOException {
        assumeTrue(
                RunningPlatform.program("chromium").isPresent()
                        && RunningPlatform.program("chromedriver").isPresent(),
                "needs chromium and chromium-driver");
        Files.createDirectories(SCREENSHOTS);
        var options = new ChromeOptions();
        options.setBinary(RunningPlatform.program("chromium").orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1100,1400",
                "--user-data-dir=" + profile);
        var driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        RunningPlatform.program("chromedriver").orElseThrow().toFile())
                .build();
        browser = new ChromeDriver(driver, options);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void startPageLeadsToWhatThereIs() throws IOException {
        show("/", "start");

        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("vi");
        assertThat(browser.findElement(By.tagName("body")).getText())
                .containsIgnoringCase("khai báo y tế")
                .containsIgnoringCase("health declaration");
        List<String> links = browser.findElements(By.tagName("a")).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        assertThat(links).anyMatch(link -> link.contains("/docs")).anyMatch(link -> link.contains("/asyncapi"));
        for (String link : links.stream().filter(link -> link.startsWith("/")).toList()) {
            assertThat(platform.api.get(link, null).status()).as(link).isBetween(200, 302);
        }
    }

    @Test
    void documentationShowsTheOperationsOfEveryService() throws IOException {
        show("/docs", "docs");

        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver ->
                        !driver.findElements(By.cssSelector(".opblock")).isEmpty());
        screenshot("docs");
        assertThat(browser.findElements(By.cssSelector("select option"))).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void smsOutboxShowsTheNewestMessage() throws IOException {
        platform.logIns.citizen(Residents.phone());

        show("/dev/sms", "sms");

        assertThat(browser.findElement(By.tagName("body")).getText()).contains("IT-antiNCOV");
    }

    @Test
    void aPhoneCameraThatOpensAVenueCodeSeesThePlace() throws IOException {
        Place place = new Town().place("Bến xe Mẫu Trang Đích");

        show(place.code().replaceFirst("(?i)^https?://[^/]+", ""), "landing");

        assertThat(browser.findElement(By.tagName("body")).getText()).contains(place.name());
    }

    @Test
    void aScreenAtTheDoorShowsACodeThatChanges() throws IOException {
        Place place = new Town().place("Siêu thị Mẫu Màn Hình");
        String screen = platform.api
                .post(
                        "/api/v1/checkpoints/" + place.id() + "/screen-links",
                        place.owner().token(),
                        Map.of("validHours", 1))
                .expect(201)
                .json()
                .get("url")
                .asString();

        show(screen, "screen");

        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> driver.findElement(By.id("name")).getText().equals(place.name()));
        screenshot("screen");
        assertThat(browser.findElements(By.cssSelector("#code svg, #code img"))).isNotEmpty();
    }

    private void show(String path, String name) throws IOException {
        browser.get(platform.address("gateway").resolve(path).toString());
        screenshot(name);
    }

    private void screenshot(String name) throws IOException {
        Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
