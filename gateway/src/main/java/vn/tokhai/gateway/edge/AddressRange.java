package vn.tokhai.gateway.edge;

import java.net.InetAddress;

/** A CIDR range such as {@code 10.0.0.0/8} or {@code fd00::/8}. */
record AddressRange(InetAddress network, int prefix) {

    static AddressRange of(String cidr) {
        int slash = cidr.indexOf('/');
        InetAddress network = InetAddress.ofLiteral(slash < 0 ? cidr : cidr.substring(0, slash));
        int bits = network.getAddress().length * 8;
        int prefix = slash < 0 ? bits : Integer.parseInt(cidr, slash + 1, cidr.length(), 10);
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("No such prefix length: " + cidr);
        }
        return new AddressRange(network, prefix);
    }

    boolean contains(InetAddress address) {
        byte[] left = network.getAddress();
        byte[] right = address.getAddress();
        if (left.length != right.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((left[bit / 8] & mask) != (right[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
