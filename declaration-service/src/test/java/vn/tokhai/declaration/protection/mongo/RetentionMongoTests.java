package vn.tokhai.declaration.protection.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.declaration.Activity;
import vn.tokhai.declaration.DataReadings;
import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Declarations;
import vn.tokhai.declaration.Leases;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.protection.KeepingRetention;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

/** Deletion happens at the published times, on the embedded store. */
class RetentionMongoTests {

    private static final Instant START = TestClock.START;

    @Test
    void R29_deletesDeclarationsAndReadingsPastTheirTimeAndKeepsTheOthers() {
        try (var service = new ProtectedService(TestStore.freshDatabase())) {
            service.get(People.class).addIfAbsent(DeclarationFixtures.registered(1));
            declare(service, 1, START);
            declare(service, 2, START.plus(Duration.ofDays(60)));
            service.get(DataReadings.class)
                    .record(List.of(
                            DeclarationFixtures.reading(1, "old", START),
                            DeclarationFixtures.reading(1, "new", START.plus(Duration.ofDays(60)))));
            TestClock clock = service.get(TestClock.class);

            clock.advance(Duration.ofDays(89));
            assertThat(service.get(KeepingRetention.class).step().deleted()).isEmpty();

            clock.advance(Duration.ofDays(2));
            assertThat(service.get(KeepingRetention.class).step().deleted()).containsEntry("declarations", 1);
            assertThat(service.get(Declarations.class).find(DeclarationFixtures.declarationId(1)))
                    .isEmpty();
            assertThat(service.get(Declarations.class).find(DeclarationFixtures.declarationId(2)))
                    .isPresent();

            clock.advance(Duration.ofDays(310));
            service.get(KeepingRetention.class).step();
            assertThat(service.get(MongoTemplate.class)
                            .getCollection("data-readings")
                            .countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void R29_forgetsPeopleWithoutActivityAndTheirFamilyOnly() {
        try (var service = new ProtectedService(TestStore.freshDatabase())) {
            People people = service.get(People.class);
            for (int i = 1; i <= 3; i++) {
                people.addIfAbsent(DeclarationFixtures.registered(i));
            }
            people.addIfAbsent(Person.inFamilyOf(person(1), person(4), START));
            people.addIfAbsent(Person.inFamilyOf(person(2), person(5), START));
            service.get(Activity.class).seen(person(2), START.plus(Duration.ofDays(300)));
            Declaration late = DeclarationFixtures.declaration(3, DeclarationFixtures.VINH_HAI, START.plusSeconds(1));
            people.write(DeclarationFixtures.declaredBy(people.find(person(3)).orElseThrow(), late));
            TestClock clock = service.get(TestClock.class);

            clock.advance(Duration.ofDays(729));
            runAll(service);
            assertThat(people.find(person(1))).isPresent();

            clock.advance(Duration.ofDays(2));
            runAll(service);

            assertThat(people.find(person(1))).isEmpty();
            assertThat(people.find(person(4))).isEmpty();
            assertThat(people.find(person(2))).isPresent();
            assertThat(people.find(person(5))).isPresent();
            assertThat(people.find(person(3))).isEmpty();
        }
    }

    @Test
    void leavesTheWorkToTheInstanceThatHoldsTheLease() {
        try (var service = new ProtectedService(TestStore.freshDatabase())) {
            service.get(People.class).addIfAbsent(DeclarationFixtures.registered(1));
            declare(service, 1, START);
            service.get(TestClock.class).advance(Duration.ofDays(100));
            Leases leases = service.get(Leases.class);
            leases.take("retention", "another instance", Duration.ofHours(1));

            assertThat(service.get(KeepingRetention.class).step().deleted()).isEmpty();

            leases.release("retention", "another instance");
            assertThat(service.get(KeepingRetention.class).step().deleted()).isNotEmpty();
        }
    }

    private static void runAll(ProtectedService service) {
        KeepingRetention keeping = service.get(KeepingRetention.class);
        KeepingRetention.Step step;
        do {
            step = keeping.step();
        } while (step.more());
    }

    private static PersonId person(int n) {
        return DeclarationFixtures.person(n);
    }

    private static void declare(ProtectedService service, int n, Instant at) {
        Declaration made = DeclarationFixtures.declaration(n, DeclarationFixtures.VINH_HAI, at);
        Declaration mine = new Declaration(
                made.id(),
                person(1),
                made.form(),
                made.formVersion(),
                made.answers(),
                made.findings(),
                made.submittedAt(),
                made.validUntil(),
                made.enteredBy(),
                made.earlier(),
                made.withdrawnAt(),
                made.version());
        service.get(Declarations.class).add(mine, new PersonEvent.PersonalCodeIssued(person(1), 1, at));
    }
}
