package vn.tokhai.checkpoint.zxing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import javax.imageio.ImageIO;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.QrCodes;
import vn.tokhai.checkpoint.QrMatrix;

/** Level M: a seventh of the code may be dirty or torn. ZXing takes the alphanumeric mode where the text allows. */
@Component
class ZxingQrCodes implements QrCodes {

    private static final int WHITE = 0xFFFFFF;

    @Override
    public QrMatrix matrix(String text) {
        ByteMatrix modules = encode(text).getMatrix();
        int side = modules.getWidth();
        BitSet dark = new BitSet(side * side);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                dark.set(row * side + column, modules.get(column, row) == 1);
            }
        }
        return new QrMatrix(side, dark);
    }

    static QRCode encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M);
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text does not fit a QR code", e);
        }
    }

    @Override
    public byte[] png(String text, int size) {
        QrMatrix matrix = matrix(text);
        int module = Math.max(1, size / (matrix.side() + 2 * QrMatrix.QUIET_ZONE));
        int side = Math.max(size, module * (matrix.side() + 2 * QrMatrix.QUIET_ZONE));
        int margin = (side - module * matrix.side()) / 2;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = Math.floorDiv(x - margin, module);
                int row = Math.floorDiv(y - margin, module);
                boolean inside = column >= 0 && row >= 0 && column < matrix.side() && row < matrix.side();
                if (!inside || !matrix.isDark(column, row)) {
                    picture.setRGB(x, y, WHITE);
                }
            }
        }
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String svg(String text) {
        QrMatrix matrix = matrix(text);
        int side = matrix.side() + 2 * QrMatrix.QUIET_ZONE;
        var path = new StringBuilder();
        for (int row = 0; row < matrix.side(); row++) {
            for (int column = 0; column < matrix.side(); column++) {
                if (!matrix.isDark(column, row)) {
                    continue;
                }
                int first = column;
                while (column + 1 < matrix.side() && matrix.isDark(column + 1, row)) {
                    column++;
                }
                int run = column - first + 1;
                path.append('M')
                        .append(first + QrMatrix.QUIET_ZONE)
                        .append(' ')
                        .append(row + QrMatrix.QUIET_ZONE)
                        .append('h')
                        .append(run)
                        .append("v1h-")
                        .append(run)
                        .append('z');
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%2$d" height="%2$d" \
                shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/><path d="%3$s"/></svg>
                """.formatted(side, side * 12, path);
    }
}
