package vn.tokhai.declaration.web;

import java.time.Clock;
import java.util.List;

import org.mockito.Mockito;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

import vn.tokhai.declaration.InMemoryActivity;
import vn.tokhai.declaration.InMemoryLeases;
import vn.tokhai.declaration.InMemoryNameDirectory;
import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.LegalDuties;
import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.ProtectionSettings;
import vn.tokhai.declaration.SearchingNames;
import vn.tokhai.declaration.protection.Dependants;
import vn.tokhai.declaration.protection.InMemoryErasures;
import vn.tokhai.declaration.protection.InMemoryKeyRotations;
import vn.tokhai.declaration.protection.InMemoryWrappedKeys;
import vn.tokhai.declaration.protection.QuietPeople;

/** Keys, erasure, retention and search by name on fakes, with real signatures. */
@TestConfiguration
@EnableConfigurationProperties(ProtectionSettings.class)
@Import(SearchingNames.class)
@ComponentScan(
        basePackages = "vn.tokhai.declaration.pdf",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
@ComponentScan(
        basePackages = "vn.tokhai.declaration.protection",
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "vn\\.tokhai\\..*\\.(mongo\\..*|.*Tests.*)"))
class ProtectionBeans {

    @Bean
    InMemoryNameDirectory names(InMemoryPeople people) {
        return new InMemoryNameDirectory(people);
    }

    @Bean
    InMemoryActivity activity() {
        return new InMemoryActivity();
    }

    @Bean
    QuietPeople quietPeople() {
        return Mockito.mock();
    }

    @Bean
    InMemoryLeases leases(Clock clock) {
        return new InMemoryLeases(clock);
    }

    @Bean
    InMemoryKeyRotations rotations() {
        return new InMemoryKeyRotations();
    }

    @Bean
    InMemoryWrappedKeys wrappedKeys() {
        return new InMemoryWrappedKeys();
    }

    @Bean
    InMemoryErasures erasures() {
        return new InMemoryErasures();
    }

    @Bean
    Dependants dependants(InMemoryPeople people) {
        return guardian -> people.all()
                .filter(person -> guardian.equals(person.guardian()))
                .map(Person::id)
                .toList();
    }

    /** In force for whoever is named so. */
    @Bean
    LegalDuties duties(InMemoryPeople people) {
        return person -> people.find(person)
                .map(Person::profile)
                .filter(profile -> profile.fullName().contains("Cách Ly"))
                .map(profile -> List.of(new LegalDuty("quarantine", "Đang cách ly", "in quarantine", null)))
                .orElse(List.of());
    }
}
