package vn.tokhai.declaration.web;

import java.time.Clock;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import vn.tokhai.declaration.CardIndex;
import vn.tokhai.declaration.CheckingAnswers;
import vn.tokhai.declaration.CorrectingDeclarations;
import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.FindingPhoneOwners;
import vn.tokhai.declaration.InMemoryAllowances;
import vn.tokhai.declaration.InMemoryCardHolders;
import vn.tokhai.declaration.InMemoryCheckpoints;
import vn.tokhai.declaration.InMemoryDataReadings;
import vn.tokhai.declaration.InMemoryDeclarationLists;
import vn.tokhai.declaration.InMemoryDeclarations;
import vn.tokhai.declaration.InMemoryNumbers;
import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.InMemoryPhoneOwners;
import vn.tokhai.declaration.InMemoryVenueKeys;
import vn.tokhai.declaration.IssuingCodes;
import vn.tokhai.declaration.JudgingAnswers;
import vn.tokhai.declaration.KeepingStanding;
import vn.tokhai.declaration.ListingReadings;
import vn.tokhai.declaration.OwnDeclarations;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.Prefilling;
import vn.tokhai.declaration.ReachingPeople;
import vn.tokhai.declaration.ReadingPeople;
import vn.tokhai.declaration.SearchingPeople;
import vn.tokhai.declaration.SubmittingDeclarations;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.assisted.AssistedSettings;
import vn.tokhai.declaration.assisted.DeclaringOnBehalf;
import vn.tokhai.declaration.assisted.InMemoryUsedConsents;
import vn.tokhai.declaration.assisted.PeopleWithoutPhone;
import vn.tokhai.declaration.assisted.PlainProvenPhones;
import vn.tokhai.declaration.families.CaringForFamilies;
import vn.tokhai.declaration.families.FamilySettings;
import vn.tokhai.declaration.families.InMemoryFamilies;
import vn.tokhai.declaration.health.web.HealthWebBeans;
import vn.tokhai.declaration.risk.RiskBeans;
import vn.tokhai.declaration.scans.ResolvingScans;
import vn.tokhai.declaration.scans.ScanReader;

/** The use cases on fakes, with real keys, phone numbers and pictures. */
@TestConfiguration
@EnableConfigurationProperties({DeclarationSettings.class, FamilySettings.class, AssistedSettings.class})
@Import({
    FindingPhoneOwners.class,
    ReachingPeople.class,
    SubmittingDeclarations.class,
    CheckingAnswers.class,
    JudgingAnswers.class,
    OwnDeclarations.class,
    CorrectingDeclarations.class,
    Prefilling.class,
    KeepingStanding.class,
    IssuingCodes.class,
    PersonalCodes.class,
    ReadingPeople.class,
    SearchingPeople.class,
    ListingReadings.class,
    CaringForFamilies.class,
    DeclaringOnBehalf.class,
    PeopleWithoutPhone.class,
    ResolvingScans.class,
    ScanReader.class,
    ProtectionBeans.class,
    HealthWebBeans.class,
    RiskBeans.class,
    WebConfiguration.class
})
@ComponentScan({
    "vn.tokhai.declaration.crypto",
    "vn.tokhai.declaration.phones",
    "vn.tokhai.declaration.zxing",
    "vn.tokhai.declaration.forms",
    "vn.tokhai.declaration.areas"
})
class WebBeans {

    @Bean
    @Primary
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    @Primary
    RandomGenerator predictable() {
        return new Random(11);
    }

    @Bean
    InMemoryPeople people() {
        return new InMemoryPeople();
    }

    @Bean
    InMemoryDeclarations declarations() {
        return new InMemoryDeclarations();
    }

    @Bean
    InMemoryDeclarationLists lists() {
        return new InMemoryDeclarationLists();
    }

    @Bean
    InMemoryPhoneOwners phoneOwners() {
        return new InMemoryPhoneOwners();
    }

    @Bean
    InMemoryNumbers numbers() {
        return new InMemoryNumbers();
    }

    @Bean
    InMemoryDataReadings readings() {
        return new InMemoryDataReadings();
    }

    @Bean
    InMemoryCardHolders cardHolders(InMemoryPeople people, CardIndex index) {
        return new InMemoryCardHolders(people, index);
    }

    @Bean
    InMemoryUsedConsents usedConsents() {
        return new InMemoryUsedConsents();
    }

    @Bean
    PlainProvenPhones provenPhones() {
        return new PlainProvenPhones();
    }

    @Bean
    InMemoryFamilies families() {
        return new InMemoryFamilies();
    }

    @Bean
    InMemoryVenueKeys venueKeys() {
        return new InMemoryVenueKeys();
    }

    @Bean
    InMemoryCheckpoints checkpoints() {
        return new InMemoryCheckpoints();
    }

    @Bean
    InMemoryAllowances allowances(Clock clock) {
        return new InMemoryAllowances(clock);
    }
}
