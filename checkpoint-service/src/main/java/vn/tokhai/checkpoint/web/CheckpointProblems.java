package vn.tokhai.checkpoint.web;

import java.util.List;

import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.platform.problem.FieldProblem;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** Outcomes of the registry as problem answers. */
public final class CheckpointProblems {

    public static final ProblemType NOT_OWNER = new ProblemType("not-owner", 403, "Only the owner may do this");
    public static final ProblemType NOT_STAFF = new ProblemType("not-staff", 403, "Only owner and staff may do this");
    public static final ProblemType COPY_REVOKED = new ProblemType("copy-revoked", 409, "The copy was revoked");
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", 428, "Say which version you looked at");

    /** @param notAllowed which right the operation asks for */
    public static <T> T valueOf(Outcome<T> outcome, ProblemType notAllowed) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Unknown<T> unknown -> throw notFound();
            case Outcome.NotAllowed<T> forbidden ->
                throw new ProblemException(notAllowed, "Bạn không có quyền này · You do not have this right");
            case Outcome.Stale<T>(long version) ->
                throw new ProblemException(ProblemType.STALE_VERSION, "The current version is " + version);
            case Outcome.Invalid<T>(List<Fault> faults) ->
                throw new ProblemException(
                        ProblemType.VALIDATION_FAILED,
                        "See errors",
                        faults.stream()
                                .map(fault -> new FieldProblem(fault.pointer(), fault.detail()))
                                .toList(),
                        null);
            case Outcome.Contradicted<T>(Contradiction reason) -> throw contradiction(reason);
        };
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "Không tìm thấy · Not found");
    }

    /** An id that cannot exist is answered like one that does not. */
    public static PlaceId idIn(String path) {
        return PlaceId.parse(path).orElseThrow(CheckpointProblems::notFound);
    }

    private static ProblemException contradiction(Contradiction reason) {
        return switch (reason) {
            case REQUEST_ID_REUSED ->
                conflict("request-id-reused", "The request id was used before", "Make a new requestId");
            case TOO_MANY_CHECKPOINTS ->
                conflict("too-many-checkpoints", "You have too many checkpoints", "The limit is 1000 per person");
            case TOO_MANY_UNITS ->
                conflict("too-many-units", "The checkpoint has too many units", "The limit is 500 per checkpoint");
            case TOO_MANY_STAFF ->
                conflict("too-many-staff", "The checkpoint has too many staff", "The limit is 200 per checkpoint");
            case TOO_MANY_COPIES ->
                conflict("too-many-copies", "Too many copies were issued", "The limit is 999 per venue code");
            case TOO_MANY_SCREEN_LINKS ->
                conflict("too-many-screen-links", "The checkpoint has too many links of screens", "The limit is 20");
            case CLOSED_ALREADY -> conflict("closed-already", "It was closed with another finding", "Read it again");
            case OWNER_NEEDED ->
                conflict("owner-needed", "The owner stays", "The owner cannot be taken off the checkpoint");
            case CHANGED_MEANWHILE ->
                new ProblemException(ProblemType.CONFLICT, "Others changed it at the same time, try again");
        };
    }

    private static ProblemException conflict(String slug, String title, String detail) {
        return new ProblemException(new ProblemType(slug, 409, title), detail);
    }

    private CheckpointProblems() {}
}
