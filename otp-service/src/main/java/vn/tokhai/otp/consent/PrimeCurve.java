package vn.tokhai.otp.consent;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;

/** Adding points of y² = x³ + ax + b over a prime field, by the book. Not in constant time: for the start of a service only. */
final class PrimeCurve {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private final BigInteger prime;
    private final BigInteger a;

    PrimeCurve(ECParameterSpec parameters) {
        this.prime = ((ECFieldFp) parameters.getCurve().getField()).getP();
        this.a = parameters.getCurve().getA();
    }

    ECPoint multiply(ECPoint point, BigInteger times) {
        ECPoint sum = ECPoint.POINT_INFINITY;
        for (int bit = times.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum);
            if (times.testBit(bit)) {
                sum = add(sum, point);
            }
        }
        return sum;
    }

    private ECPoint add(ECPoint one, ECPoint other) {
        if (one.equals(ECPoint.POINT_INFINITY)) {
            return other;
        }
        if (other.equals(ECPoint.POINT_INFINITY)) {
            return one;
        }
        BigInteger x = one.getAffineX();
        BigInteger y = one.getAffineY();
        BigInteger slope;
        if (one.equals(other)) {
            slope = x.pow(2).multiply(THREE).add(a).multiply(y.multiply(TWO).modInverse(prime));
        } else if (x.equals(other.getAffineX())) {
            return ECPoint.POINT_INFINITY;
        } else {
            slope = other.getAffineY()
                    .subtract(y)
                    .multiply(other.getAffineX().subtract(x).modInverse(prime));
        }
        BigInteger sumX = slope.pow(2).subtract(x).subtract(other.getAffineX()).mod(prime);
        BigInteger sumY = slope.multiply(x.subtract(sumX)).subtract(y).mod(prime);
        return new ECPoint(sumX, sumY);
    }
}
