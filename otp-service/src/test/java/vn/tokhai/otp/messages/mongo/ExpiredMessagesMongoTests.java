package vn.tokhai.otp.messages.mongo;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.otp.DeliveryReceipts.Fate;
import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PersonId;
import vn.tokhai.otp.messages.Message;
import vn.tokhai.otp.mongo.TestMongo;

import static org.assertj.core.api.Assertions.assertThat;

class ExpiredMessagesMongoTests {

    private final MongoTemplate mongo = TestMongo.fresh();
    private final MutableClock clock = new MutableClock(OtpFixtures.MORNING);
    private final ExpiredMessages expired = new ExpiredMessages(mongo, clock);

    @Test
    void R29_forgetReceiptsAfterAWeekAndMessagesAfterAMonth() {
        var messages = new MongoMessages(mongo);
        var receipts = new MongoReceipts(mongo, clock);
        messages.save(new Message(
                "m1",
                new PersonId(UUID.randomUUID()),
                Message.State.SENT,
                clock.instant(),
                null,
                "first",
                null,
                null,
                0));
        receipts.keep("first", "1", Fate.DELIVERED);

        assertThat(expired.purge()).isZero();
        clock.advance(Duration.ofDays(8));
        assertThat(expired.purge()).isEqualTo(1);
        assertThat(messages.find("m1")).isPresent();
        clock.advance(Duration.ofDays(24));
        assertThat(expired.purge()).isEqualTo(1);
        assertThat(messages.find("m1")).isEmpty();
    }
}
