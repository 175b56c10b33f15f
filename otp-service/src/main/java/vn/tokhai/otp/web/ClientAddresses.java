package vn.tokhai.otp.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

import vn.tokhai.otp.ClientAddress;
import vn.tokhai.otp.OtpSettings;

/** Whom a request comes from: the connection, or what a trusted gateway says of it. Others' headers are not believed. */
@Component
class ClientAddresses {

    private final List<IpAddressMatcher> gateways;

    ClientAddresses(OtpSettings settings) {
        this.gateways =
                settings.trustedGateways().stream().map(IpAddressMatcher::new).toList();
    }

    ClientAddress of(HttpServletRequest request) {
        InetAddress peer = InetAddress.ofLiteral(request.getRemoteAddr());
        if (!isGateway(peer)) {
            return new ClientAddress(peer);
        }
        // From the right: what stands left of the first address that is no gateway, the client may have made up.
        List<String> hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        InetAddress nearest = peer;
        for (String hop : hops.reversed()) {
            Optional<InetAddress> address = literal(hop);
            if (address.isEmpty()) {
                break;
            }
            nearest = address.get();
            if (!isGateway(nearest)) {
                break;
            }
        }
        return new ClientAddress(nearest);
    }

    private boolean isGateway(InetAddress address) {
        return gateways.stream().anyMatch(block -> block.matches(address.getHostAddress()));
    }

    /** Never a name: reading one would ask the DNS on behalf of a stranger. */
    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
