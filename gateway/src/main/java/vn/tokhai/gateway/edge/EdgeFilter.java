package vn.tokhai.gateway.edge;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import vn.tokhai.gateway.trace.Trace;

/** Starts the trace, and just before an answer leaves sets its security headers and logs it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class EdgeFilter implements WebFilter {

    private final Callers callers;
    private final AccessLog accessLog;

    EdgeFilter(Callers callers, AccessLog accessLog) {
        this.callers = callers;
        this.accessLog = accessLog;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long startedAt = System.nanoTime();
        Trace trace = Trace.start(exchange);
        exchange.getResponse().beforeCommit(() -> {
            SecurityHeaders.set(
                    exchange.getRequest().getPath().value(),
                    exchange.getResponse().getHeaders(),
                    callers.of(exchange).https());
            log(exchange, trace, startedAt);
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void log(ServerWebExchange exchange, Trace trace, long startedAt) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        accessLog.record(
                exchange.getRequest().getMethod().name(),
                exchange.getRequest().getPath().value(),
                status == null ? 200 : status.value(),
                (System.nanoTime() - startedAt) / 1_000_000,
                route == null ? "gateway" : route.getUri().getHost(),
                trace.traceId());
    }
}
