package vn.tokhai.checkpoint.jobs;

import java.time.Clock;
import java.util.List;

import vn.tokhai.checkpoint.BulkCheckpoints;
import vn.tokhai.checkpoint.Posters;
import vn.tokhai.checkpoint.PrintingPosters;
import vn.tokhai.checkpoint.TestUseCases;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;

/** The use cases over given stores, for tests of adapters. */
public final class TestJobs {

    public static RunningJobs running(
            Jobs jobs,
            JobFiles files,
            Tables tables,
            BulkCheckpoints checkpoints,
            PrintingPosters printing,
            Posters posters,
            Clock clock) {
        var registering = new RegisteringRows(
                TestUseCases.checking(), new PlaceRows(TestCatalogue.UNITS, TestCatalogue.KINDS), checkpoints, clock);
        var rows = new PrintingRows(checkpoints, printing, posters, files);
        return new RunningJobs(jobs, files, tables, List.of(registering, rows), clock);
    }

    /** Nothing runs by itself. */
    public static StartingJobs starting(Jobs jobs, JobFiles files, RunningJobs running, Clock clock) {
        return new StartingJobs(jobs, files, running, clock);
    }

    /** In the thread of the test. */
    public static void run(RunningJobs running) {
        running.runDue();
    }

    private TestJobs() {}
}
