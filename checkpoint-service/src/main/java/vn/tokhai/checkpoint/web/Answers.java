package vn.tokhai.checkpoint.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** Problem answers that operations share, for their description. */
public final class Answers {

    private static final String PROBLEM = "application/problem+json";
    private static final String SCHEMA = "#/components/schemas/Problem";

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "404",
            description = "There is no such thing (/problems/not-found)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    public @interface NotFound {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "403",
            description = "Only the owner may do this (/problems/not-owner)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    public @interface OwnerOnly {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "403",
            description = "Only owner and staff may do this (/problems/not-staff)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    public @interface StaffOnly {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "400",
            description = "Some fields are not acceptable; errors names each (/problems/validation-failed)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    public @interface Validated {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "409",
            description =
                    "The request id came with other content (/problems/request-id-reused), a limit is reached"
                            + " (/problems/too-many-checkpoints, too-many-units, too-many-staff, too-many-copies…), the owner"
                            + " stays (/problems/owner-needed), it is closed for good (/problems/checkpoint-closed), or others changed it meanwhile (/problems/conflict)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    public @interface Contradicted {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "412",
            description = "Somebody changed it since; read it again (/problems/stale-version)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    @ApiResponse(
            responseCode = "428",
            description = "If-Match has to carry the ETag that was read (/problems/precondition-required)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    public @interface Conditional {}

    private Answers() {}
}
