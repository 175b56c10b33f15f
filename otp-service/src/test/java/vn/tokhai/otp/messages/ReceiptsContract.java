package vn.tokhai.otp.messages;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import vn.tokhai.otp.DeliveryReceipts.Fate;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link Receipts} does, the fake and the real one. */
public abstract class ReceiptsContract {

    private final String message = UUID.randomUUID().toString();

    protected abstract Receipts receipts();

    @Test
    void findTheRequestOfAReceiptThatWasExpected() {
        assertThat(receipts().expect("first", message, "r1")).isEmpty();

        assertThat(receipts().keep("first", message, Fate.DELIVERED)).contains("r1");
        assertThat(receipts().keep("first", message, Fate.DELIVERED)).contains("r1");
    }

    @Test
    void holdAReceiptThatCameBeforeItWasExpected() {
        assertThat(receipts().keep("first", message, Fate.UNDELIVERED)).isEmpty();

        assertThat(receipts().expect("first", message, "r1")).contains(Fate.UNDELIVERED);
    }

    @Test
    void tellProvidersApart() {
        receipts().expect("first", message, "r1");

        assertThat(receipts().keep("second", message, Fate.DELIVERED)).isEmpty();
    }

    @Test
    void loseNeitherHalfWhenBothComeAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 30; round++) {
                String id = message + round;
                Callable<Boolean> expect =
                        () -> receipts().expect("first", id, "r1").isPresent();
                Callable<Boolean> keep =
                        () -> receipts().keep("first", id, Fate.DELIVERED).isPresent();
                var seen = threads.submit(expect);
                var found = threads.submit(keep);

                assertThat(seen.get() || found.get()).isTrue();
            }
        }
    }
}
