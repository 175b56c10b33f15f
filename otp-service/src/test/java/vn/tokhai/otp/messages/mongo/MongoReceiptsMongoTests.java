package vn.tokhai.otp.messages.mongo;

import java.time.Clock;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.otp.messages.Receipts;
import vn.tokhai.otp.messages.ReceiptsContract;
import vn.tokhai.otp.mongo.TestMongo;

class MongoReceiptsMongoTests extends ReceiptsContract {

    private static final MongoTemplate MONGO = TestMongo.fresh();

    @Override
    protected Receipts receipts() {
        return new MongoReceipts(MONGO, Clock.systemUTC());
    }
}
