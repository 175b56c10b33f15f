package vn.tokhai.checkpoint;

/** Lays posters out for printing. */
public interface Posters {

    /** @return a PDF of one A4 page */
    byte[] a4(Poster poster);
}
