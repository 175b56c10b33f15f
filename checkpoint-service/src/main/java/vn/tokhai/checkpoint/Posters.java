package vn.tokhai.checkpoint;

import java.io.OutputStream;

/** Lays posters out for printing. */
public interface Posters {

    /** @return a PDF of one page */
    byte[] print(Poster poster, PosterSize size);

    /** A PDF of many pages that share their fonts. */
    Book open(PosterSize size);

    /** Pages in the order in which they were added. Held in memory until it is written, so a few hundred at most. */
    interface Book extends AutoCloseable {

        void add(Poster poster);

        void writeTo(OutputStream out);

        @Override
        void close();
    }
}
