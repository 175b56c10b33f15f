package vn.tokhai.gateway.routing;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

import vn.tokhai.gateway.edge.Callers;
import vn.tokhai.gateway.trace.Trace;

/**
 * What a service is told about the request. Everything a client claims about addresses and proxies is dropped and stated
 * anew, so that services may rely on it.
 */
final class UpstreamHeaders implements HttpHeadersFilter {

    private static final List<String> CLAIMS =
            List.of("forwarded", "x-real-ip", "x-client-ip", "true-client-ip", "via");

    private final Callers callers;

    UpstreamHeaders(Callers callers) {
        this.callers = callers;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        HttpHeaders output = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!isClaim(name.toLowerCase(Locale.ROOT))) {
                output.addAll(name, values);
            }
        });
        Callers.Caller caller = callers.of(exchange);
        output.set("X-Forwarded-For", caller.address());
        output.set("X-Forwarded-Proto", caller.https() ? "https" : "http");
        InetSocketAddress host = input.getHost();
        if (host != null) {
            output.set(
                    "X-Forwarded-Host",
                    host.getPort() > 0 ? host.getHostString() + ":" + host.getPort() : host.getHostString());
        }
        Trace trace = Trace.of(exchange);
        if (trace != null) {
            output.set(Trace.HEADER, trace.traceparent());
        }
        return output;
    }

    private static boolean isClaim(String name) {
        return name.startsWith("x-forwarded-") || CLAIMS.contains(name);
    }
}
