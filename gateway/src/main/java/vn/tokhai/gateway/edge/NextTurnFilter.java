package vn.tokhai.gateway.edge;

import java.util.concurrent.Executor;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/**
 * Handles each request in a turn of the event loop of its own. Reactor Netty 1.3.7 stops reading a keep-alive connection
 * when a request that it had queued is answered within the turn that took it from the queue (its issue 4361), and whatever
 * the gateway answers itself is answered that fast. The release that mends it needs a Netty whose native libraries are not
 * all published.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NextTurnFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Object request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        if (!(request instanceof Connection connection)) {
            return chain.filter(exchange);
        }
        Executor eventLoop = connection.channel().eventLoop();
        return Mono.<Void>create(sink -> eventLoop.execute(sink::success))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
