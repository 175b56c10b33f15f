package vn.tokhai.declaration;

/** Draws QR codes, level M, with the quiet zone that readers need. */
public interface CodePictures {

    /** @param size width and height in pixels that the picture at least fills */
    byte[] png(String text, int size);

    String svg(String text);

    /** @return rows of dark modules, without the quiet zone, for other ways of drawing */
    boolean[][] modules(String text);
}
