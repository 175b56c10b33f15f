package vn.tokhai.declaration.health.messaging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.health.EndingQuarantines;
import vn.tokhai.declaration.health.RunningSlots;

/** Runs what the calendar asks for, once a minute; any number of instances may. */
@Component
class HealthSchedule {

    private static final Logger log = LoggerFactory.getLogger(HealthSchedule.class);

    private final RunningSlots slots;
    private final EndingQuarantines endings;

    HealthSchedule(RunningSlots slots, EndingQuarantines endings) {
        this.slots = slots;
        this.endings = endings;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void run() {
        attempt("Slots of health reports", slots::run);
        attempt("Ends of quarantines", endings::run);
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.warn("{} have to wait: {}", what, e.toString());
        }
    }
}
