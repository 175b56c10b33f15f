package vn.tokhai.checkpoint.zxing;

import vn.tokhai.checkpoint.QrCodes;

/** The real drawing, for tests of what uses it. */
public final class TestQrCodes {

    public static QrCodes create() {
        return new ZxingQrCodes();
    }

    private TestQrCodes() {}
}
