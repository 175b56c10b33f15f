package vn.tokhai.gateway.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * The trace a request belongs to (W3C Trace Context).
 *
 * @param traceparent header value sent on to the service
 */
public record Trace(String traceparent) {

    public static final String HEADER = "traceparent";

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    public static Trace start(ServerWebExchange exchange) {
        Trace trace = of(exchange.getRequest().getHeaders());
        exchange.getAttributes().put(ATTRIBUTE, trace);
        return trace;
    }

    /** @return null before the outermost filter has run */
    public static @Nullable Trace of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    private static Trace of(HttpHeaders headers) {
        String given = headers.getFirst(HEADER);
        if (given != null && FORM.matcher(given).matches()) {
            return new Trace(given);
        }
        // an identifier, not a secret: the fast generator will do
        byte[] ids = new byte[24];
        ThreadLocalRandom.current().nextBytes(ids);
        HexFormat hex = HexFormat.of();
        return new Trace("00-" + hex.formatHex(ids, 0, 16) + "-" + hex.formatHex(ids, 16, 24) + "-00");
    }

    public String traceId() {
        return traceparent.substring(3, 35);
    }
}
