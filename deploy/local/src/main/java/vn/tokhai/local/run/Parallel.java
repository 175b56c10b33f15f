package vn.tokhai.local.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.tokhai.local.Refusal;

/** Runs several things at once and waits for all; the first refusal is passed on. */
public final class Parallel {
    private Parallel() {}

    public static <T> List<T> all(List<? extends Callable<T>> work, int atOnce) {
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(
                Math.max(1, atOnce), Thread.ofVirtual().factory())) {
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
