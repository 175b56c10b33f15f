package vn.tokhai.checkpoint.pdf;

import vn.tokhai.checkpoint.Posters;

/** The real layout, for tests of what uses it. */
public final class TestPosters {

    public static Posters create() {
        return new PdfPosters();
    }

    private TestPosters() {}
}
