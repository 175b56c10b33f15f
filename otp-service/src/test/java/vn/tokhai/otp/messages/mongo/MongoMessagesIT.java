package vn.tokhai.otp.messages.mongo;

import org.testcontainers.junit.jupiter.Testcontainers;

import vn.tokhai.otp.messages.Messages;
import vn.tokhai.otp.messages.MessagesContract;
import vn.tokhai.otp.mongo.RealStore;

@Testcontainers(disabledWithoutDocker = true)
class MongoMessagesIT extends MessagesContract {

    @Override
    protected Messages messages() {
        return new MongoMessages(RealStore.mongo());
    }
}
