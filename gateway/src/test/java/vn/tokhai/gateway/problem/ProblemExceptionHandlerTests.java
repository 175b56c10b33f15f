package vn.tokhai.gateway.problem;

import java.net.ConnectException;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.server.ResponseStatusException;

import vn.tokhai.platform.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.gateway.problem.ProblemExceptionHandler.typeOf;

class ProblemExceptionHandlerTests {

    @Test
    void neverBlamesTheGatewayForAServiceThatIsDown() {
        assertThat(typeOf(new ConnectException("refused"))).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(typeOf(new AuthenticationServiceException("no keys"))).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(typeOf(new ResponseStatusException(HttpStatus.BAD_GATEWAY))).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(typeOf(new TimeoutException())).isEqualTo(ProblemAnswers.TIMEOUT);
        assertThat(typeOf(new ResponseStatusException(HttpStatus.GATEWAY_TIMEOUT)))
                .isEqualTo(ProblemAnswers.TIMEOUT);
    }

    @Test
    void keepsTheStatusWhereSpringKnowsIt() {
        for (HttpStatus status : HttpStatus.values()) {
            if (status.is4xxClientError()) {
                assertThat(typeOf(new ResponseStatusException(status)).status()).isBetween(400, 499);
            }
        }
        assertThat(typeOf(new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED)))
                .isEqualTo(ProblemType.METHOD_NOT_ALLOWED);
        assertThat(typeOf(new DataBufferLimitException("large"))).isEqualTo(ProblemType.TOO_LARGE);
        assertThat(typeOf(new IllegalStateException())).isEqualTo(ProblemType.INTERNAL);
    }
}
