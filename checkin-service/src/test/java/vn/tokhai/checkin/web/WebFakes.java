package vn.tokhai.checkin.web;

import java.time.Clock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import vn.tokhai.checkin.ScanFixtures;
import vn.tokhai.checkin.ShortCodes;
import vn.tokhai.checkin.TakingScans;

/** What the controllers need, in memory. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Staff.class)
class WebFakes {

    @Bean
    Clock clock() {
        return ScanFixtures.CLOCK;
    }

    @Bean
    FakeVisitBook visitBook() {
        return new FakeVisitBook();
    }

    @Bean
    ScanFixtures.World world() {
        return new ScanFixtures.World();
    }

    @Bean
    TakingScans takingScans(ScanFixtures.World world) {
        return world.takingScans();
    }

    @Bean
    ShortCodes shortCodes() {
        return ScanFixtures.shortCodes();
    }

    @Bean
    JwtDecoder refusesEveryToken() {
        return token -> {
            throw new BadJwtException("tests bring theirs by jwt()");
        };
    }
}
