package vn.tokhai.gateway.edge;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import vn.tokhai.gateway.GatewaySettings;

/** Tells who is at the other end. {@code X-Forwarded-*} counts only when a trusted proxy wrote it. */
@Component
public final class Callers {

    private static final String ATTRIBUTE = Caller.class.getName();

    private final List<AddressRange> trusted;

    Callers(GatewaySettings settings) {
        this.trusted = settings.trustedProxies().stream().map(AddressRange::of).toList();
    }

    /**
     * @param address of the client, as text
     * @param https whether the client's side of the connection is encrypted
     */
    public record Caller(String address, boolean https) {

        /** One subscriber line: the address, or the /64 of an IPv6 address, of which a subscriber has 2^64. */
        public String line() {
            if (address.indexOf(':') < 0) {
                return address;
            }
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return Arrays.toString(Arrays.copyOf(bytes, 8));
        }
    }

    public Caller of(ServerWebExchange exchange) {
        Caller known = exchange.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        Caller caller = read(exchange.getRequest());
        exchange.getAttributes().put(ATTRIBUTE, caller);
        return caller;
    }

    private Caller read(ServerHttpRequest request) {
        boolean https = "https".equals(request.getURI().getScheme());
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote == null || remote.getAddress() == null) {
            return new Caller("0.0.0.0", https);
        }
        InetAddress peer = remote.getAddress();
        if (!isTrusted(peer)) {
            return new Caller(text(peer), https);
        }
        HttpHeaders headers = request.getHeaders();
        return new Caller(
                forwardedFor(headers, peer), https || "https".equalsIgnoreCase(headers.getFirst("X-Forwarded-Proto")));
    }

    /** The right-most address that is no proxy of ours; everything left of it may be made up. */
    private String forwardedFor(HttpHeaders headers, InetAddress peer) {
        InetAddress found = peer;
        List<String> hops = headers.getOrEmpty("X-Forwarded-For").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList();
        for (String hop : hops.reversed()) {
            Optional<InetAddress> address = parse(hop.trim());
            if (address.isEmpty()) {
                break;
            }
            found = address.get();
            if (!isTrusted(found)) {
                break;
            }
        }
        return text(found);
    }

    private static Optional<InetAddress> parse(String literal) {
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isTrusted(@Nullable InetAddress address) {
        return address != null && trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static String text(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }
}
