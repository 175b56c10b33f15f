package vn.tokhai.declaration.zxing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.CodePictures;

/** Level M; a text in capitals is encoded in alphanumeric mode and gives a coarse picture. */
@Component
final class ZxingPictures implements CodePictures {

    /** Modules of white around the code, ISO/IEC 18004. */
    private static final int QUIET = 4;

    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    @Override
    public byte[] png(String text, int size) {
        ByteMatrix code = encode(text);
        int modules = code.getWidth() + 2 * QUIET;
        int scale = Math.max(1, Math.ceilDiv(size, modules));
        var image = new BufferedImage(modules * scale, modules * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, dark(code, x / scale - QUIET, y / scale - QUIET) ? BLACK : WHITE);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String svg(String text) {
        ByteMatrix code = encode(text);
        int modules = code.getWidth() + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (dark(code, x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                """.formatted(modules, path);
    }

    @Override
    public boolean[][] modules(String text) {
        ByteMatrix code = encode(text);
        var modules = new boolean[code.getHeight()][code.getWidth()];
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                modules[y][x] = dark(code, x, y);
            }
        }
        return modules;
    }

    private static boolean dark(ByteMatrix code, int x, int y) {
        return x >= 0 && y >= 0 && x < code.getWidth() && y < code.getHeight() && code.get(x, y) == 1;
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.<EncodeHintType, Object>of())
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text does not fit a QR code", e);
        }
    }
}
