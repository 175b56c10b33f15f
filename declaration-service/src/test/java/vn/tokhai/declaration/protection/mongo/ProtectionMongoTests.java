package vn.tokhai.declaration.protection.mongo;

import java.util.ArrayList;
import java.util.Objects;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Declarations;
import vn.tokhai.declaration.FindingPhoneOwners;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.protection.Basis;
import vn.tokhai.declaration.protection.ErasingPeople;
import vn.tokhai.declaration.protection.ErasingPeople.Outcome;
import vn.tokhai.declaration.protection.Erasures;
import vn.tokhai.declaration.protection.RotatingKeys;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rotation and erasure on the embedded store, with real keys. */
class ProtectionMongoTests {

    private static final String FIRST = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String SECOND = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final PersonId ME = DeclarationFixtures.person(1);

    private final String database = TestStore.freshDatabase();

    @Test
    void needsTheFormerMasterKeyNoMoreAfterARotation() {
        Person before = DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START);
        try (var service = new ProtectedService(database)) {
            service.get(People.class).addIfAbsent(before);
            for (int i = 2; i < 10; i++) {
                service.get(People.class).addIfAbsent(DeclarationFixtures.registered(i));
            }
        }
        try (var service = withSecond("tokhai.protection.former-master-keys.1=" + FIRST)) {
            RotatingKeys rotating = service.get(RotatingKeys.class);
            rotating.start("admin.local");
            assertThat(service.get(People.class).find(ME)).contains(before);
            while (rotating.step()) {
                assertThat(service.get(People.class).find(ME)).contains(before);
            }
            assertThat(rotating.find(2)).hasValueSatisfying(done -> {
                assertThat(done.complete()).isTrue();
                assertThat(done.rewrapped()).isEqualTo(9);
            });
        }
        try (var service = withSecond()) {
            assertThat(service.get(People.class).find(ME)).contains(before);
        }
        try (var service = new ProtectedService(database)) {
            assertThatThrownBy(() -> service.get(People.class).find(ME)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void keepsAChangeThatMeetsTheRotation() {
        try (var service = new ProtectedService(database)) {
            service.get(People.class).addIfAbsent(DeclarationFixtures.registered(1));
        }
        try (var service = withSecond("tokhai.protection.former-master-keys.1=" + FIRST)) {
            People people = service.get(People.class);
            Declaration declaration = DeclarationFixtures.declaration(1, DeclarationFixtures.VINH_HAI, TestClock.START);
            Person.Change change =
                    DeclarationFixtures.declaredBy(people.find(ME).orElseThrow(), declaration);

            service.get(RotatingKeys.class).start("admin.local");
            service.get(RotatingKeys.class).step();

            assertThat(people.write(change)).isTrue();
            assertThat(people.find(ME)).contains(change.person());
        }
    }

    @Test
    void R29_leavesNothingThatAnyoneCouldReadAndTheKeyIsGone() {
        try (var service = new ProtectedService(database)) {
            People people = service.get(People.class);
            PersonId me = service.get(FindingPhoneOwners.class)
                    .ownerOf(DeclarationFixtures.PHONE.e164())
                    .orElseThrow();
            Declaration declaration = declarationOf(me);
            service.get(Declarations.class)
                    .add(declaration, new PersonEvent.PersonalCodeIssued(me, 1, TestClock.START));
            people.write(DeclarationFixtures.declaredBy(people.find(me).orElseThrow(), declaration));
            MongoTemplate mongo = service.get(MongoTemplate.class);
            Document backup = Objects.requireNonNull(mongo.findById(me.toString(), Document.class, "people"));

            var outcome = (Outcome.Erased) service.get(ErasingPeople.class).erase(me, Basis.ownRequest());

            assertThat(service.get(Declarations.class).find(declaration.id())).isEmpty();
            assertThat(mongo.getCollection("declarations").countDocuments()).isZero();
            assertThat(mongo.getCollection("phone-index").countDocuments()).isZero();
            Document left = Objects.requireNonNull(mongo.findById(me.toString(), Document.class, "people"));
            assertThat(left).doesNotContainKeys("key", "area", "latest", "number", "nameEntries", "registeredAt");
            assertThat(left.get("sealed", Document.class)).isEmpty();
            assertThat(mongo.getCollection("name-index").find().into(new ArrayList<>()))
                    .noneMatch(page -> page.toString().contains(me.toString()));
            // the backup still has its wrapped key: that is why backups have a retention of their own
            assertThat(backup.get("key", Binary.class)).isNotNull();
            assertThat(service.get(Erasures.class).certificate(outcome.erasure().certificateId()))
                    .isPresent();
            PersonId anew = service.get(FindingPhoneOwners.class)
                    .ownerOf(DeclarationFixtures.PHONE.e164())
                    .orElseThrow();
            assertThat(anew).isNotEqualTo(me);
        }
    }

    @Test
    void R29_erasesTheFamilyOnTheStoreToo() {
        try (var service = new ProtectedService(database)) {
            People people = service.get(People.class);
            people.addIfAbsent(DeclarationFixtures.registered(1));
            people.addIfAbsent(Person.inFamilyOf(ME, DeclarationFixtures.person(2), TestClock.START));
            people.addIfAbsent(Person.withoutPhone(DeclarationFixtures.person(3), TestClock.START));

            service.get(ErasingPeople.class).erase(ME, Basis.decision("31/QĐ", "admin.local"));

            assertThat(people.find(DeclarationFixtures.person(2))).isEmpty();
            assertThat(people.find(DeclarationFixtures.person(3))).isPresent();
            assertThat(service.get(ErasingPeople.class).finishInterrupted()).isZero();
        }
    }

    @Test
    void givesEveryPersonAKeyOfTheActiveMasterKey() {
        try (var service = withSecond()) {
            PersonalKeys keys = service.get(PersonalKeys.class);

            assertThat(keys.activeMasterKey()).isEqualTo(2);
            assertThat(keys.isCurrent(keys.newKey(ME))).isTrue();
        }
    }

    private static Declaration declarationOf(PersonId person) {
        Declaration made = DeclarationFixtures.declaration(1, DeclarationFixtures.VINH_HAI, TestClock.START);
        return new Declaration(
                made.id(),
                person,
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
    }

    private ProtectedService withSecond(String... more) {
        String[] settings = new String[more.length + 2];
        settings[0] = "tokhai.declaration.master-key=" + SECOND;
        settings[1] = "tokhai.protection.master-key-id=2";
        System.arraycopy(more, 0, settings, 2, more.length);
        return new ProtectedService(database, settings);
    }
}
