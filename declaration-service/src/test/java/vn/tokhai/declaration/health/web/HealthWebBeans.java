package vn.tokhai.declaration.health.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import vn.tokhai.declaration.health.HealthBeans;
import vn.tokhai.declaration.health.InMemoryBoards;
import vn.tokhai.declaration.health.InMemoryDirectory;
import vn.tokhai.declaration.health.InMemoryHealthDangers;
import vn.tokhai.declaration.health.InMemoryHealthReports;
import vn.tokhai.declaration.health.InMemoryLockdowns;
import vn.tokhai.declaration.health.InMemorySupervisions;
import vn.tokhai.declaration.health.InMemoryTurns;

/** The supervision of health on fakes, for the tests of the whole HTTP interface. */
@TestConfiguration
@Import({HealthBeans.class, OfficerAreas.class})
public class HealthWebBeans {

    @Bean
    InMemorySupervisions supervisions() {
        return new InMemorySupervisions();
    }

    @Bean
    InMemoryDirectory directory() {
        return new InMemoryDirectory();
    }

    @Bean
    InMemoryHealthReports healthReports() {
        return new InMemoryHealthReports();
    }

    @Bean
    InMemoryHealthDangers healthDangers() {
        return new InMemoryHealthDangers();
    }

    @Bean
    InMemoryBoards boards() {
        return new InMemoryBoards();
    }

    @Bean
    InMemoryLockdowns lockdowns() {
        return new InMemoryLockdowns();
    }

    @Bean
    InMemoryTurns turns() {
        return new InMemoryTurns();
    }
}
