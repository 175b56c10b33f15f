package vn.tokhai.otp.mongo;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PhoneKey;
import vn.tokhai.otp.PhonePasscodes;
import vn.tokhai.otp.Purpose;
import vn.tokhai.otp.SendCounters.Counter;

import static org.assertj.core.api.Assertions.assertThat;

class ExpiredPasscodesMongoTests {

    private final MongoTemplate mongo = TestMongo.fresh();
    private final MutableClock clock = new MutableClock(OtpFixtures.MORNING);
    private final ExpiredPasscodes expired = new ExpiredPasscodes(mongo, clock);

    @Test
    void R29_leavesNothingOfAPhoneADayAfterTheLastMessage() {
        var phone = new PhoneKey("p");
        var sending = new PhonePasscodes.Sending("n", Purpose.LOG_IN, clock.instant(), true);
        new MongoPasscodes(mongo).save(new PhonePasscodes(phone, 0, List.of(sending), Map.of()));
        new MongoSendCounters(mongo).take(new Counter("c", clock.instant().plus(Duration.ofMinutes(10))), 5);

        clock.advance(Duration.ofMinutes(11));
        assertThat(expired.purge()).as("the counter").isEqualTo(1);
        clock.advance(Duration.ofHours(24));
        assertThat(expired.purge()).as("the phone").isEqualTo(1);
        assertThat(new MongoPasscodes(mongo).of(phone).version()).isZero();
    }
}
