package vn.tokhai.declaration;

/** ISO 7064 MOD 11,10: finds every wrong digit and nearly every swap of neighbours. */
final class CheckDigit {

    private static final int MODULUS = 10;

    /** @param digits decimal digits without the check digit */
    static char of(CharSequence digits) {
        int check = (MODULUS + 1 - carryAfter(digits)) % MODULUS;
        return (char) ('0' + check);
    }

    /** @param digits decimal digits that end with their check digit */
    static boolean holds(CharSequence digits) {
        int last = digits.length() - 1;
        return of(digits.subSequence(0, last)) == digits.charAt(last);
    }

    private static int carryAfter(CharSequence digits) {
        int carry = MODULUS;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (carry + digits.charAt(i) - '0') % MODULUS;
            carry = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return carry;
    }

    private CheckDigit() {}
}
