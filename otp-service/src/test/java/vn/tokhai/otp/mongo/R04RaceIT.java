package vn.tokhai.otp.mongo;

import org.testcontainers.junit.jupiter.Testcontainers;

import vn.tokhai.otp.Passcodes;
import vn.tokhai.otp.R04RaceContract;
import vn.tokhai.otp.SendCounters;

@Testcontainers(disabledWithoutDocker = true)
class R04RaceIT extends R04RaceContract {

    @Override
    protected Passcodes passcodes() {
        return new MongoPasscodes(RealStore.mongo());
    }

    @Override
    protected SendCounters counters() {
        return new MongoSendCounters(RealStore.mongo());
    }
}
