package vn.tokhai.otp;

class InMemorySendCountersTests extends SendCountersContract {

    private final InMemorySendCounters counters = new InMemorySendCounters();

    @Override
    protected SendCounters counters() {
        return counters;
    }
}
