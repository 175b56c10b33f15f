package vn.tokhai.otp.mongo;

import org.testcontainers.junit.jupiter.Testcontainers;

import vn.tokhai.otp.SendCounters;
import vn.tokhai.otp.SendCountersContract;

@Testcontainers(disabledWithoutDocker = true)
class MongoSendCountersIT extends SendCountersContract {

    @Override
    protected SendCounters counters() {
        return new MongoSendCounters(RealStore.mongo());
    }
}
