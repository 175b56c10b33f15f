package vn.tokhai.checkpoint;

/** Draws texts as QR codes, error correction level M, quiet zone of four modules. */
public interface QrCodes {

    QrMatrix matrix(String text);

    /** @param size side of the square picture in pixels; the code takes the largest whole module size that fits */
    byte[] png(String text, int size);

    String svg(String text);
}
