package vn.tokhai.checkpoint.zxing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.QRCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.FakeVenueKeys;
import vn.tokhai.checkpoint.QrCodes;
import vn.tokhai.checkpoint.Tools;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.tink.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodesTests {

    private final QrCodes qrCodes = new ZxingQrCodes();
    private final String link = link("http://127.0.0.1:8080");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "https://qr.tokhaiyte.vn", "https://abcdefghijklmnop.vn"})
    void stayCoarse(String base) {
        QRCode code = ZxingQrCodes.encode(link(base));

        assertThat(code.getMode()).isEqualTo(Mode.ALPHANUMERIC);
        assertThat(code.getECLevel()).isEqualTo(ErrorCorrectionLevel.M);
        assertThat(code.getVersion().getVersionNumber()).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 333, 600, 2000})
    void arePicturesOfTheSizeAskedForThatAnotherReaderReads(int size) throws Exception {
        byte[] png = qrCodes.png(link, size);

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(size);
        assertThat(picture.getHeight()).isEqualTo(size);
        assertThat(read(Files.write(folder.resolve("code.png"), png))).isEqualTo(link);
    }

    @Test
    void leaveFourWhiteModulesAround() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(qrCodes.png(link, 49)));

        assertThat(qrCodes.matrix(link).side()).isEqualTo(41);
        for (int i = 0; i < 49; i++) {
            for (int border = 0; border < 4; border++) {
                assertThat(picture.getRGB(i, border)).isEqualTo(-1);
                assertThat(picture.getRGB(border, i)).isEqualTo(-1);
                assertThat(picture.getRGB(i, 48 - border)).isEqualTo(-1);
                assertThat(picture.getRGB(48 - border, i)).isEqualTo(-1);
            }
        }
        assertThat(picture.getRGB(4, 4)).isNotEqualTo(-1);
    }

    @Test
    void areDrawingsThatABrowserShowsAndAnotherReaderReads() throws Exception {
        Path svg = Files.writeString(folder.resolve("code.svg"), qrCodes.svg(link));
        Path picture = folder.resolve("drawn.png");

        Tools.run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=600,600",
                "--screenshot=" + picture,
                svg.toUri().toString());

        assertThat(read(picture)).isEqualTo(link);
    }

    private static String read(Path picture) throws Exception {
        return Tools.run("zbarimg", "--quiet", "--raw", picture.toString()).strip();
    }

    private static String link(String base) {
        CheckpointSettings settings = CheckpointFixtures.settings();
        return new VenueCodes(
                        new CheckpointSettings(base, settings.venueKey(), settings.phoneKey(), settings.hotlines()),
                        TestKeys.signing(),
                        new FakeVenueKeys())
                .textOf(CheckpointFixtures.MARKET, 1);
    }
}
