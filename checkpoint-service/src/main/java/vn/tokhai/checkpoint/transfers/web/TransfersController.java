package vn.tokhai.checkpoint.transfers.web;

import java.net.URI;
import java.time.Instant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.transfers.TransferringOwnership;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointAnswer;
import vn.tokhai.checkpoint.web.CheckpointAnswers;
import vn.tokhai.checkpoint.web.CheckpointProblems;

/** Passing a place on; both sides prove their phones by passcode. */
@RestController
@RequestMapping("/api/v1/checkpoints/{checkpointId}/ownership-transfers")
@Tag(name = "checkpoints")
@PreAuthorize("hasRole('citizen')")
class TransfersController {

    private final TransferringOwnership transferring;
    private final CheckpointAnswers answers;

    TransfersController(TransferringOwnership transferring, CheckpointAnswers answers) {
        this.transferring = transferring;
        this.answers = answers;
    }

    record OfferBody(
            @Schema(
                    example = "eyJhbGciOiJFUzI1NiIsInR5cCI6ImNvbnNlbnQrand0In0…",
                    description = "What verifying a passcode to the own phone gave, with purpose ownership-transfer and"
                            + " this checkpoint id as context")
            @Nullable
            String consent) {

        @Override
        public String toString() {
            return "OfferBody[]";
        }
    }

    /** @param secret for the new owner to bring; told once */
    record OfferAnswer(
            @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b51")
            String transferId,

            @Schema(example = "MZXW6YTBOI5GKZ3EMFZGKIDUNB2XG5A7")
            String secret,

            Instant expiresAt) {

        @Override
        public String toString() {
            return "OfferAnswer[transferId=" + transferId + ']';
        }
    }

    record AcceptanceBody(
            @Schema(example = "MZXW6YTBOI5GKZ3EMFZGKIDUNB2XG5A7", description = "From the owner") @Nullable
            String secret,

            @Schema(
                    example = "eyJhbGciOiJFUzI1NiIsInR5cCI6ImNvbnNlbnQrand0In0…",
                    description = "As for the offer, with the phone of the new owner")
            @Nullable
            String consent) {

        @Override
        public String toString() {
            return "AcceptanceBody[]";
        }
    }

    @Operation(
            summary = "Chuyển quyền chủ điểm · Offer the ownership",
            description =
                    "Give transferId and secret to the new owner, who accepts within 24 hours. A newer offer takes the"
                            + " place of an open one.")
    @ApiResponse(responseCode = "201", description = "Open", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping
    ResponseEntity<OfferAnswer> offer(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody OfferBody body,
            Authentication caller) {
        PlaceId checkpoint = CheckpointProblems.idIn(checkpointId);
        TransferringOwnership.Offer offer = value(transferring.offer(checkpoint, caller.getName(), body.consent()));
        return ResponseEntity.created(
                        URI.create("/api/v1/checkpoints/" + checkpoint + "/ownership-transfers/" + offer.transferId()))
                .header("Cache-Control", "no-store")
                .body(new OfferAnswer(offer.transferId().toString(), offer.secret(), offer.expiresAt()));
    }

    @Operation(summary = "Hủy chuyển quyền · Withdraw an offer", description = "Harmless when repeated.")
    @ApiResponse(responseCode = "204", description = "Void", useReturnTypeSchema = true)
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @DeleteMapping("/{transferId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b51") @PathVariable String transferId,
            Authentication caller) {
        value(transferring.withdraw(
                CheckpointProblems.idIn(checkpointId), caller.getName(), CheckpointProblems.uuidIn(transferId)));
    }

    @Operation(
            summary = "Nhận quyền chủ điểm · Accept the ownership",
            description =
                    "From then on the former owner has no right here; devices and one-time links are void, staff stay."
                            + " Harmless when repeated by the same person.")
    @ApiResponse(responseCode = "200", description = "The checkpoint, now yours", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/{transferId}/acceptance")
    CheckpointAnswer accept(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b51") @PathVariable String transferId,
            @RequestBody AcceptanceBody body,
            Authentication caller) {
        return answers.show(
                value(transferring.accept(
                        CheckpointProblems.idIn(checkpointId),
                        CheckpointProblems.uuidIn(transferId),
                        caller.getName(),
                        body.secret(),
                        body.consent())),
                caller.getName());
    }

    private static <T> T value(Outcome<T> outcome) {
        return CheckpointProblems.valueOf(outcome, CheckpointProblems.NOT_OWNER);
    }
}
