package vn.tokhai.otp.mongo;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.otp.Passcodes;
import vn.tokhai.otp.R04RaceContract;
import vn.tokhai.otp.SendCounters;

class R04RaceMongoTests extends R04RaceContract {

    private final MongoTemplate mongo = TestMongo.fresh();

    @Override
    protected Passcodes passcodes() {
        return new MongoPasscodes(mongo);
    }

    @Override
    protected SendCounters counters() {
        return new MongoSendCounters(mongo);
    }
}
