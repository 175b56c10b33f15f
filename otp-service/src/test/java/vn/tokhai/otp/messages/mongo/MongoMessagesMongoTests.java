package vn.tokhai.otp.messages.mongo;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.otp.messages.Messages;
import vn.tokhai.otp.messages.MessagesContract;
import vn.tokhai.otp.mongo.TestMongo;

class MongoMessagesMongoTests extends MessagesContract {

    private static final MongoTemplate MONGO = TestMongo.fresh();

    @Override
    protected Messages messages() {
        return new MongoMessages(MONGO);
    }
}
