package vn.tokhai.declaration.health.messaging;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.health.RunningLockdowns;

/** Carries lockdowns on beside the calendar: a province takes longer than the reminders of a slot may wait. */
@Component
class LockdownSchedule {

    private static final Logger log = LoggerFactory.getLogger(LockdownSchedule.class);

    private final RunningLockdowns lockdowns;
    private final AtomicBoolean busy = new AtomicBoolean();

    LockdownSchedule(RunningLockdowns lockdowns) {
        this.lockdowns = lockdowns;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    void start() {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("lockdowns").start(this::run);
        }
    }

    private void run() {
        try {
            lockdowns.run();
        } catch (RuntimeException e) {
            log.warn("Lockdowns have to wait: {}", e.toString());
        } finally {
            busy.set(false);
        }
    }
}
