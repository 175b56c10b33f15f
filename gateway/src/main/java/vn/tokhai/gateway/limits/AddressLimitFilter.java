package vn.tokhai.gateway.limits;

import java.time.Duration;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import vn.tokhai.gateway.GatewaySettings;
import vn.tokhai.gateway.access.VerifiedTokens;
import vn.tokhai.gateway.edge.Callers;
import vn.tokhai.gateway.problem.ProblemAnswers;
import vn.tokhai.platform.problem.ProblemType;

/**
 * Limits an address where no person is known: requests without a token, and requests with a token that turns out bad.
 * Requests with a good token never count here, so that a whole village behind one address can check in; while somebody
 * among them sends bad ones, those already known stay unaffected. Runs before the token check.
 */
@Component
@Order(-110)
class AddressLimitFilter implements WebFilter {

    private final Buckets anonymous;
    private final Buckets refusedTokens;
    private final VerifiedTokens tokens;
    private final Callers callers;
    private final ProblemAnswers answers;

    AddressLimitFilter(GatewaySettings settings, VerifiedTokens tokens, Callers callers, ProblemAnswers answers) {
        this.anonymous = new Buckets(settings.limits().anonymous());
        this.refusedTokens = new Buckets(settings.limits().refusedTokens());
        this.tokens = tokens;
        this.callers = callers;
        this.answers = answers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith("/actuator/health")) {
            return chain.filter(exchange);
        }
        String line = callers.of(exchange).line();
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (tokens.remember(authorization)) {
            return chain.filter(exchange);
        }
        boolean withToken = authorization != null;
        Duration wait = withToken ? refusedTokens.wait(line) : anonymous.take(line);
        if (wait.isPositive()) {
            return answers.write(exchange, ProblemType.TOO_MANY_REQUESTS, null, wait);
        }
        if (withToken) {
            exchange.getResponse().beforeCommit(() -> {
                if (HttpStatus.UNAUTHORIZED.equals(exchange.getResponse().getStatusCode())) {
                    refusedTokens.take(line);
                }
                return Mono.empty();
            });
        }
        return chain.filter(exchange);
    }
}
