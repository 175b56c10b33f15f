package vn.tokhai.declaration.protection.mongo;

import io.micrometer.core.instrument.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.protection.ErasingPeople;
import vn.tokhai.declaration.protection.KeepingRetention;
import vn.tokhai.declaration.protection.RotatingKeys;

/** Goes on with what was started, also what another instance left behind. */
@Component
class RunningJobs {

    private static final Logger log = LoggerFactory.getLogger(RunningJobs.class);

    private final RotatingKeys rotating;
    private final ErasingPeople erasing;
    private final KeepingRetention keeping;

    RunningJobs(RotatingKeys rotating, ErasingPeople erasing, KeepingRetention keeping) {
        this.rotating = rotating;
        this.erasing = erasing;
        this.keeping = keeping;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void keepRetention() {
        try {
            KeepingRetention.Step step;
            do {
                step = keeping.step();
                step.deleted().forEach((kind, count) -> Metrics.counter("tokhai.retention.deleted", "kind", kind)
                        .increment(count));
            } while (step.more());
        } catch (RuntimeException e) {
            log.warn("Deleting what is past its time has to wait: {}", e.toString());
        }
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT20S")
    void finishErasures() {
        try {
            erasing.finishInterrupted();
        } catch (RuntimeException e) {
            log.warn("An interrupted erasure has to wait: {}", e.toString());
        }
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT10S")
    void rotateKeys() {
        try {
            while (rotating.step()) {
                log.debug("A page of data keys was checked");
            }
        } catch (RuntimeException e) {
            log.warn("The rotation of keys has to wait: {}", e.toString());
        }
    }
}
