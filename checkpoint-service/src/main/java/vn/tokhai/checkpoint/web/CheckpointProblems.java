package vn.tokhai.checkpoint.web;

import java.util.List;
import java.util.UUID;

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

    /** As above, for what goes by UUID. */
    public static UUID uuidIn(String path) {
        try {
            return UUID.fromString(path);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
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
            case TOO_MANY_DEVICES ->
                conflict("too-many-devices", "The checkpoint has too many devices", "The limit is 200 in use");
            case TOO_MANY_LINKS ->
                conflict("too-many-links", "Too many open links", "Wait until some expire, or withdraw them");
            case TOO_MANY_MERGED ->
                conflict("too-many-merged", "Too many places became part of it", "The limit is 200");
            case CLOSED -> conflict("checkpoint-closed", "It is closed for good", "Nothing about it can be changed");
            case NOT_IN_USE ->
                conflict("checkpoint-suspended", "The checkpoint is not in use", "It is suspended or closed");
            case SUSPENDED_BY_AUTHORITY ->
                conflict("suspended-by-authority", "An authority suspended it", "An authority has to resume it");
            case UNIT_BELOW_ITSELF ->
                conflict("unit-below-itself", "A unit cannot hang below itself", "Choose another unit above it");
            case OWNER_ALREADY -> conflict("owner-already", "You are the owner", "The place is yours already");
            case CONSENT_USED -> conflict("consent-used", "The consent was used before", "Ask for a new passcode");
            case DEVICE_KNOWN -> conflict("device-known", "The key is known here", "The device has to make a new key");
            case NO_VEHICLE -> conflict("no-vehicle", "The checkpoint is no vehicle", "Only vehicles make trips");
            case TRIP_UNDER_WAY ->
                conflict("trip-under-way", "The vehicle is on a trip", "End that trip before starting another");
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
