package vn.tokhai.tracing.web;

import vn.tokhai.platform.problem.ProblemType;

/** Problems of this service alone. */
final class TracingProblems {

    static final ProblemType REQUEST_ID_TAKEN =
            new ProblemType("request-id-taken", 409, "This request id was used for another case");
    static final ProblemType CASE_BUSY = new ProblemType("case-busy", 409, "Others keep changing the case, try again");
    static final ProblemType NAMES_UNAVAILABLE =
            new ProblemType("names-unavailable", 503, "Names cannot be read now, so no list is given");

    private TracingProblems() {}
}
