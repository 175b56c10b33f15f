package vn.tokhai.otp;

public final class InMemoryLimits implements ChangeableLimits {

    private volatile PasscodeLimits limits = PasscodeLimits.DEFAULT;

    @Override
    public PasscodeLimits current() {
        return limits;
    }

    @Override
    public void change(PasscodeLimits wanted, String changedBy) {
        limits = wanted;
    }
}
