package vn.tokhai.declaration.risk;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The use cases on fakes, with the real rules. */
@TestConfiguration
@Import({AssessingRisk.class, CurrentEpidemic.class, ListingEpidemicAreas.class, RiskConfiguration.class})
public class RiskBeans {

    @Bean
    InMemoryEpidemicLists epidemicLists() {
        return new InMemoryEpidemicLists();
    }
}
