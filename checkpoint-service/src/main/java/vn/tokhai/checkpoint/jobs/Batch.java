package vn.tokhai.checkpoint.jobs;

import java.util.List;

/** What became of some rows. */
public record Batch(List<Accepted> accepted, List<Rejected> rejected) {

    long linked() {
        return accepted.stream().filter(Accepted::linked).count();
    }
}
