package vn.tokhai.otp.outbox;

import java.net.InetAddress;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.otp.MobileNumbers;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.PublicPaths;

/** Shows the messages of the local platform. In any other profile neither this class nor its open path exists. */
@Hidden
@RestController
@Profile("local")
class LocalOutboxController {

    private final LocalOutbox outbox;
    private final MobileNumbers mobileNumbers;

    LocalOutboxController(LocalOutbox outbox, MobileNumbers mobileNumbers) {
        this.outbox = outbox;
        this.mobileNumbers = mobileNumbers;
    }

    @Bean
    static PublicPaths outboxPaths() {
        return PublicPaths.of("/dev/sms", "/dev/sms.json");
    }

    @GetMapping(path = "/dev/sms.json", produces = MediaType.APPLICATION_JSON_VALUE)
    List<LocalOutbox.Message> messages(
            @RequestParam(required = false) @Nullable String phone, HttpServletRequest request) {
        onlyFromHere(request);
        if (phone == null) {
            return outbox.all();
        }
        return switch (mobileNumbers.read(phone)) {
            case MobileNumbers.Mobile(var number) -> outbox.to(number);
            case MobileNumbers.Unfit _ -> throw ProblemException.invalid("?phone", "is not a Vietnamese mobile number");
        };
    }

    @GetMapping(path = "/dev/sms", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page(HttpServletRequest request) {
        onlyFromHere(request);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(OutboxPage.of(outbox.all()));
    }

    private static void onlyFromHere(HttpServletRequest request) {
        if (!InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "");
        }
    }
}
