package vn.tokhai.checkpoint.jobs.mongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.jobs.RunningJobs;

/** Takes up what waits, and what another process left. */
@Component
class JobUpkeep {

    private static final Logger log = LoggerFactory.getLogger(JobUpkeep.class);

    private final MongoOperations mongo;
    private final RunningJobs running;
    private boolean indexed;

    JobUpkeep(MongoOperations mongo, RunningJobs running) {
        this.mongo = mongo;
        this.running = running;
    }

    @Scheduled(fixedDelayString = "${tokhai.checkpoint.jobs-every:5s}")
    void takeUp() {
        try {
            if (!indexed) {
                mongo.indexOps(MongoJobs.COLLECTION).createIndex(new Index("state", Sort.Direction.ASC));
                indexed = true;
            }
            running.wake();
        } catch (DataAccessException e) {
            log.debug("The store is not there yet", e);
        }
    }
}
