package vn.tokhai.otp.messages.mongo;

import java.time.Clock;

import org.testcontainers.junit.jupiter.Testcontainers;

import vn.tokhai.otp.messages.Receipts;
import vn.tokhai.otp.messages.ReceiptsContract;
import vn.tokhai.otp.mongo.RealStore;

@Testcontainers(disabledWithoutDocker = true)
class MongoReceiptsIT extends ReceiptsContract {

    @Override
    protected Receipts receipts() {
        return new MongoReceipts(RealStore.mongo(), Clock.systemUTC());
    }
}
