package vn.tokhai.gateway.limits;

import java.time.Duration;

import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import vn.tokhai.gateway.GatewaySettings;
import vn.tokhai.gateway.problem.ProblemAnswers;
import vn.tokhai.platform.problem.ProblemType;

/** Limits a person, whatever addresses the requests come from. Runs after the token check. */
@Component
@Order(-90)
class PersonLimitFilter implements WebFilter {

    private final Buckets persons;
    private final ProblemAnswers answers;

    PersonLimitFilter(GatewaySettings settings, ProblemAnswers answers) {
        this.persons = new Buckets(settings.limits().person());
        this.answers = answers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication() instanceof JwtAuthenticationToken token
                        ? persons.take(token.getName())
                        : null)
                .defaultIfEmpty(Duration.ZERO)
                .flatMap(wait -> wait.isPositive()
                        ? answers.write(exchange, ProblemType.TOO_MANY_REQUESTS, null, wait)
                        : chain.filter(exchange));
    }
}
