package vn.tokhai.gateway.routing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.Response;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

import vn.tokhai.gateway.instances.Instances;

/**
 * Tries the next instance. Always when the connection failed, since nothing was sent then; when it broke later only for
 * methods that may be repeated.
 */
final class NextInstanceFilter implements GatewayFilter {

    private static final int MOST_TRIES = 3;

    private final String service;
    private final Instances instances;

    NextInstanceFilter(String service, Instances instances) {
        this.service = service;
        this.instances = instances;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return attempt(exchange, chain, Math.min(MOST_TRIES, Math.max(2, instances.count(service))));
    }

    private Mono<Void> attempt(ServerWebExchange exchange, GatewayFilterChain chain, int triesLeft) {
        return chain.filter(exchange).onErrorResume(IOException.class, e -> {
            boolean unconnected = e instanceof ConnectException || e instanceof UnknownHostException;
            if (unconnected) {
                remember(exchange);
            }
            boolean again = triesLeft > 1
                    && !exchange.getResponse().isCommitted()
                    && (unconnected ? instances.count(service) > 1 : isRepeatable(exchange));
            if (!again) {
                return Mono.error(e);
            }
            forget(exchange);
            return attempt(exchange, chain, triesLeft - 1);
        });
    }

    private void remember(ServerWebExchange exchange) {
        Response<?> chosen = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_LOADBALANCER_RESPONSE_ATTR);
        if (chosen != null && chosen.getServer() instanceof ServiceInstance instance) {
            instances.refused(URI.create(instance.getInstanceId()));
        }
    }

    private static boolean isRepeatable(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static void forget(ServerWebExchange exchange) {
        Connection connection = exchange.getAttribute(ServerWebExchangeUtils.CLIENT_RESPONSE_CONN_ATTR);
        if (connection != null) {
            connection.dispose();
            exchange.getAttributes().remove(ServerWebExchangeUtils.CLIENT_RESPONSE_CONN_ATTR);
        }
        ServerWebExchangeUtils.reset(exchange);
    }
}
