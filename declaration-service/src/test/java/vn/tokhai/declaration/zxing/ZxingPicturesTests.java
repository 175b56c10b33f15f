package vn.tokhai.declaration.zxing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ZxingPicturesTests {

    private static final String TEXT = "HTTP://127.0.0.1:8080/P/" + "CJPQYOSS7QX4N3ZT".repeat(8) + "ABCDEFGH";

    private final ZxingPictures pictures = new ZxingPictures();

    @Test
    void drawsAPngThatReadsBackAtLevelM() throws IOException, NotFoundException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(pictures.png(TEXT, 512)));

        Result result = read(image);

        assertThat(image.getWidth()).isGreaterThanOrEqualTo(512).isEqualTo(image.getHeight());
        assertThat(result.getText()).isEqualTo(TEXT);
        assertThat(result.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void drawsTheSameModulesAsSvg() throws IOException, NotFoundException {
        String svg = pictures.svg(TEXT);

        assertThat(svg).startsWith("<svg").doesNotContain(TEXT).doesNotContain("<script");
        assertThat(read(rasterise(svg)).getText()).isEqualTo(TEXT);
    }

    @Test
    void isReadByAnIndependentReader(@TempDir Path directory) throws IOException, InterruptedException {
        Path picture = Files.write(directory.resolve("code.png"), pictures.png(TEXT, 512));
        Process reader;
        try {
            reader = new ProcessBuilder("zbarimg", "--raw", "-q", picture.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.out.println("SKIPPED: zbarimg is not installed, the QR was read back by ZXing only");
            return;
        }

        String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(reader.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(text).isEqualTo(TEXT);
    }

    private static Result read(BufferedImage image) throws NotFoundException {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
    }

    /** Draws the unit squares of our path, eight pixels to a module. */
    private static BufferedImage rasterise(String svg) {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"").matcher(svg);
        assertThat(size.find()).isTrue();
        int pixels = Integer.parseInt(size.group(1)) * 8;
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, pixels, pixels);
        graphics.setColor(Color.BLACK);
        var module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            graphics.fillRect(Integer.parseInt(module.group(1)) * 8, Integer.parseInt(module.group(2)) * 8, 8, 8);
        }
        graphics.dispose();
        return image;
    }
}
