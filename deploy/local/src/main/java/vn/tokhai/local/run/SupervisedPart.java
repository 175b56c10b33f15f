package vn.tokhai.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import vn.tokhai.local.Progress;
import vn.tokhai.local.part.Part;

/** One process that is kept running: what dies is started again, at once and then with growing pauses. */
final class SupervisedPart {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LIVED_WELL = Duration.ofMinutes(1);
    private static final Duration WATCHED_EVERY = Duration.ofSeconds(3);
    private static final Duration STARTING_WATCHED_EVERY = Duration.ofMillis(250);

    private final Part part;
    private final Progress progress;
    private final Runnable changed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition event = lock.newCondition();
    private volatile Health health = Health.STOPPED;
    private volatile boolean wanted;
    private volatile int deaths;
    private volatile boolean wasHealthy;
    private volatile Instant launchedAt = Instant.EPOCH;
    private volatile @Nullable Process process;

    SupervisedPart(Part part, Progress progress, Runnable changed) {
        this.part = part;
        this.progress = progress;
        this.changed = changed;
    }

    Part part() {
        return part;
    }

    Health health() {
        return health;
    }

    long pid() {
        Process running = process;
        return running == null ? 0 : running.pid();
    }

    @Nullable
    Process process() {
        return process;
    }

    void start() {
        wanted = true;
        launch();
        Thread.ofVirtual().name("supervise " + part.name()).start(this::supervise);
        Thread.ofVirtual().name("watch " + part.name()).start(this::watch);
    }

    /** True when it became healthy; false when it took too long or keeps dying. */
    boolean awaitHealthy(Duration limit, int deathsAllowed) throws InterruptedException {
        long remaining = limit.toNanos();
        lock.lock();
        try {
            while (health != Health.HEALTHY && wanted && deaths <= deathsAllowed && remaining > 0) {
                remaining = event.awaitNanos(remaining);
            }
            return health == Health.HEALTHY;
        } finally {
            lock.unlock();
        }
    }

    /** Asks now instead of answering what was seen last. */
    Health ask() {
        Process running = process;
        if (running != null && running.isAlive()) {
            become(part.health().healthy() ? Health.HEALTHY : worse());
        } else if (wanted) {
            become(Health.RESTARTING);
        }
        return health;
    }

    void stop(Duration grace) {
        Process running;
        lock.lock();
        try {
            wanted = false;
            running = process;
        } finally {
            lock.unlock();
        }
        if (running != null) {
            running.destroy();
            try {
                if (!running.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                    progress.say(part.name() + " did not end by itself, it is killed");
                    running.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
            forgetPoorArchive();
        }
        become(Health.STOPPED);
    }

    private void forgetPoorArchive() {
        if (!wasHealthy) {
            part.archive().forgetIfSince(launchedAt);
        }
    }

    private void launch() {
        wasHealthy = false;
        launchedAt = Instant.now();
        process = ChildProcess.start(part);
        become(Health.STARTING);
        changed.run();
    }

    private void supervise() {
        try {
            while (wanted) {
                Process running = process;
                int status = running == null ? -1 : running.waitFor();
                if (!wanted) {
                    return;
                }
                forgetPoorArchive();
                deaths = Duration.between(launchedAt, Instant.now()).compareTo(LIVED_WELL) > 0 ? 1 : deaths + 1;
                become(Health.RESTARTING);
                Duration pause = pause();
                progress.say("%s ended (status %d); it is started again in %.1f s, its log: %s"
                        .formatted(part.name(), status, pause.toMillis() / 1000.0, part.log()));
                Thread.sleep(pause);
                lock.lock();
                try {
                    if (wanted) {
                        launch();
                    }
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        Duration pause = Duration.ofMillis(500).multipliedBy(1L << Math.min(deaths - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void watch() {
        try {
            while (wanted) {
                Health before = health;
                Health now = ask();
                if (before == Health.HEALTHY && now == Health.UNHEALTHY) {
                    progress.say(part.name() + " does not answer its health check");
                }
                Thread.sleep(now == Health.HEALTHY ? WATCHED_EVERY : STARTING_WATCHED_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Health worse() {
        return health == Health.HEALTHY || health == Health.UNHEALTHY ? Health.UNHEALTHY : health;
    }

    private void become(Health next) {
        boolean other;
        lock.lock();
        try {
            other = health != next && (wanted || next == Health.STOPPED);
            if (other) {
                health = next;
                wasHealthy |= next == Health.HEALTHY;
            }
            event.signalAll();
        } finally {
            lock.unlock();
        }
        if (other) {
            changed.run();
        }
    }
}
