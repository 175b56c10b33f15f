package vn.tokhai.otp.mongo;

import vn.tokhai.otp.SendCounters;
import vn.tokhai.otp.SendCountersContract;

class MongoSendCountersMongoTests extends SendCountersContract {

    private static final MongoSendCounters COUNTERS = new MongoSendCounters(TestMongo.fresh());

    @Override
    protected SendCounters counters() {
        return COUNTERS;
    }
}
