package vn.tokhai.local.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Process of the embedded store: {@code EmbeddedStoreMain <file> <port>}; SIGTERM closes the file in order. */
public final class EmbeddedStoreMain {
    private EmbeddedStoreMain() {}

    static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2) {
            System.err.println("usage: EmbeddedStoreMain FILE PORT");
            System.exit(2);
        }
        var store = new EmbeddedStore(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(store::close));
        new CountDownLatch(1).await();
    }
}
