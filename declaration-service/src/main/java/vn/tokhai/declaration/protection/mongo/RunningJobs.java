package vn.tokhai.declaration.protection.mongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.protection.ErasingPeople;
import vn.tokhai.declaration.protection.RotatingKeys;

/** Goes on with what was started, also what another instance left behind. */
@Component
class RunningJobs {

    private static final Logger log = LoggerFactory.getLogger(RunningJobs.class);

    private final RotatingKeys rotating;
    private final ErasingPeople erasing;

    RunningJobs(RotatingKeys rotating, ErasingPeople erasing) {
        this.rotating = rotating;
        this.erasing = erasing;
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
