package vn.tokhai.tracing;

import java.util.List;

/**
 * How far a case has been traced.
 *
 * @param exposures found so far
 * @param answered whose place has been searched
 */
public record TracingState(State state, int exposures, int answered) {

    public enum State {
        RUNNING,
        /** Every itinerary asked for and each of its exposures has been answered. Late visits may still add contacts. */
        COMPLETE
    }

    /** @param allAsked whether every question of the generation is among the trails */
    static TracingState of(List<Trail.Count> trails, boolean allAsked) {
        boolean complete = allAsked && trails.stream().allMatch(Trail.Count::complete);
        return new TracingState(
                complete ? State.COMPLETE : State.RUNNING,
                trails.stream().mapToInt(Trail.Count::exposures).sum(),
                trails.stream().mapToInt(Trail.Count::answered).sum());
    }

    TracingState and(TracingState other) {
        boolean complete = state == State.COMPLETE && other.state == State.COMPLETE;
        return new TracingState(
                complete ? State.COMPLETE : State.RUNNING, exposures + other.exposures, answered + other.answered);
    }
}
