package vn.tokhai.otp.mongo;

import org.testcontainers.junit.jupiter.Testcontainers;

import vn.tokhai.otp.Passcodes;
import vn.tokhai.otp.PasscodesContract;

@Testcontainers(disabledWithoutDocker = true)
class MongoPasscodesIT extends PasscodesContract {

    @Override
    protected Passcodes passcodes() {
        return new MongoPasscodes(RealStore.mongo());
    }
}
