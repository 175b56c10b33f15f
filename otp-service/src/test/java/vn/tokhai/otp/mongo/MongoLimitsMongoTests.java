package vn.tokhai.otp.mongo;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PasscodeLimits;

import static org.assertj.core.api.Assertions.assertThat;

class MongoLimitsMongoTests {

    private final MongoTemplate mongo = TestMongo.fresh();
    private final MutableClock clock = new MutableClock(OtpFixtures.MORNING);
    private final MongoLimits here = new MongoLimits(mongo, clock, OtpFixtures.settings());
    private final MongoLimits elsewhere = new MongoLimits(mongo, clock, OtpFixtures.settings());

    @Test
    void areTheDefaultsUntilSomebodyChangesThem() {
        assertThat(here.current()).isEqualTo(PasscodeLimits.DEFAULT);
    }

    @Test
    void comeBackAsTheyWereGiven() {
        here.change(PasscodeLimits.DEFAULT, "a1");
        clock.advance(Duration.ofSeconds(6));

        assertThat(here.current()).isEqualTo(PasscodeLimits.DEFAULT);
    }

    @Test
    void R04_changeAtOnceHereAndWithinSecondsInOtherInstances() {
        assertThat(elsewhere.current().smsPerDay()).isEqualTo(200_000);

        here.change(OtpFixtures.limits(List.of(), List.of(), List.of(), 7), "a1");

        assertThat(here.current().smsPerDay()).isEqualTo(7);
        assertThat(elsewhere.current().smsPerDay()).isEqualTo(200_000);
        clock.advance(Duration.ofSeconds(5));
        assertThat(elsewhere.current().smsPerDay()).isEqualTo(7);
    }

    @Test
    void sayWhoChangedThem() {
        here.change(PasscodeLimits.DEFAULT, "admin-account");

        assertThat(mongo.getCollection("settings").find().first())
                .containsEntry("_id", "passcode-limits")
                .containsEntry("changedBy", "admin-account");
    }
}
