package vn.tokhai.otp.mongo;

import vn.tokhai.otp.Passcodes;
import vn.tokhai.otp.PasscodesContract;

class MongoPasscodesMongoTests extends PasscodesContract {

    private static final MongoPasscodes PASSCODES = new MongoPasscodes(TestMongo.fresh());

    @Override
    protected Passcodes passcodes() {
        return PASSCODES;
    }
}
