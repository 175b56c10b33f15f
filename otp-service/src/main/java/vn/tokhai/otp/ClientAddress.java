package vn.tokhai.otp;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a request comes from, as limits see it. */
public record ClientAddress(InetAddress address) {

    /** One customer: an IPv4 address or an IPv6 /64. */
    String host() {
        return address instanceof Inet6Address ? prefix(8) + "/64" : address.getHostAddress();
    }

    /** Neighbours: IPv4 /24, IPv6 /48. */
    String subnet() {
        return address instanceof Inet6Address ? prefix(6) + "/48" : prefix(3) + "/24";
    }

    private String prefix(int bytes) {
        byte[] all = address.getAddress();
        Arrays.fill(all, bytes, all.length, (byte) 0);
        try {
            return InetAddress.getByAddress(all).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("The length of an address does not change", e);
        }
    }

    @Override
    public String toString() {
        return "ClientAddress[redacted]";
    }
}
