package vn.tokhai.otp.brandname;

import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.otp.DeliveryReceipts;
import vn.tokhai.otp.DeliveryReceipts.Fate;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.PublicPaths;

/** Called by SMS gateways. The phone number that they add to the query is not read. */
@Tag(name = "SMS receipts", description = "Nhà cung cấp SMS báo kết quả gửi / SMS gateways report delivery")
@RestController
class SmsReceiptsController {

    private static final String REJECTED = "4";
    private static final String ENDED = "5";
    private static final int LONGEST_ID = 100;

    private final BrandnameProviders providers;
    private final DeliveryReceipts receipts;

    SmsReceiptsController(BrandnameProviders providers, DeliveryReceipts receipts) {
        this.providers = providers;
        this.receipts = receipts;
    }

    /** Gateways have no log-in here; the address is the secret. */
    @Bean
    static PublicPaths receiptPaths() {
        return PublicPaths.of(CallbackAddress.PATH + "/*/*");
    }

    @Operation(summary = "Báo kết quả gửi tin nhắn / Report the delivery of a message", description = """
                    For SMS gateways, which call the address that they got with the message. 404 for any other address. Asked                     again while the answer is not 204.""")
    @ApiResponse(responseCode = "204", description = "Kept, or of no interest", content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "No such address",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @SecurityRequirements
    @GetMapping(CallbackAddress.PATH + "/{provider}/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receipt(
            @Parameter(example = "http-1") @PathVariable String provider,
            @Parameter(description = "Secret part of the address") @PathVariable String token,
            @Parameter(description = "Request id of the message")
                    @RequestParam(name = "RequestId", required = false)
                    @Nullable
                    String requestId,
            @Parameter(description = "Id that the gateway gave")
                    @RequestParam(name = "SMSID", required = false)
                    @Nullable
                    String smsId,
            @Parameter(description = "4 rejected, 5 ended; others are of no interest", example = "5")
                    @RequestParam(name = "SendStatus", defaultValue = "")
                    String status,
            @Parameter(description = "How many phones got it", example = "1")
                    @RequestParam(name = "SendSuccess", defaultValue = "0")
                    String success) {
        if (providers
                .callbackOf(provider)
                .filter(address -> address.isCalledWith(token))
                .isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "");
        }
        String request = usable(requestId);
        String message = usable(smsId);
        if (request != null || message != null) {
            fateIn(status, success).ifPresent(fate -> receipts.received(provider, request, message, fate));
        }
    }

    private static Optional<Fate> fateIn(String status, String success) {
        return switch (status) {
            case REJECTED -> Optional.of(Fate.UNDELIVERED);
            case ENDED -> Optional.of(success.equals("0") ? Fate.UNDELIVERED : Fate.DELIVERED);
            default -> Optional.empty();
        };
    }

    private static @Nullable String usable(@Nullable String id) {
        return id == null || id.isBlank() || id.length() > LONGEST_ID ? null : id;
    }
}
