package vn.tokhai.declaration.assisted.mongo;

import java.time.Clock;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.mongo.MongoPorts;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

@DataMongoTest
@ContextConfiguration(classes = MongoPorts.Application.class)
class UsedConsentsMongoTests {

    @Autowired
    private MongoTemplate mongo;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
    }

    @Test
    void givesAConsentToOneOfManyDeclarationsAtOnce() {
        var consents = new MongoUsedConsents(mongo, Clock.systemUTC());

        long given = IntStream.range(0, 20)
                .parallel()
                .filter(n -> consents.claim("jti-1", DeclarationFixtures.declarationId(n), TestClock.START))
                .count();

        assertThat(given).isEqualTo(1);
        assertThat(consents.claim("jti-2", DeclarationFixtures.declarationId(1), TestClock.START))
                .isTrue();
        assertThat(consents.claim("jti-2", DeclarationFixtures.declarationId(1), TestClock.START))
                .isTrue();
    }

    @Test
    void forgetsConsentsThatHaveExpired() {
        var consents = new MongoUsedConsents(mongo, Clock.systemUTC());
        consents.claim("jti-3", DeclarationFixtures.declarationId(1), TestClock.START);

        consents.forgetExpired();

        assertThat(consents.claim("jti-3", DeclarationFixtures.declarationId(2), TestClock.START))
                .isTrue();
    }
}
