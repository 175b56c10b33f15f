package vn.tokhai.declaration.protection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.CodeKeys.PublicKey;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.FindingPhoneOwners;
import vn.tokhai.declaration.InMemoryActivity;
import vn.tokhai.declaration.InMemoryNumbers;
import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.InMemoryPhoneOwners;
import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.PersonalRecords;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.protection.ErasingPeople.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Deletion happens and is proven; an interrupted one is finished. */
class R29ErasureTests {

    private static final PersonId ME = DeclarationFixtures.person(1);
    private static final PersonId CHILD = DeclarationFixtures.person(2);
    private static final String PHONE = "index " + DeclarationFixtures.PHONE.e164();
    private static final LegalDuty QUARANTINE =
            new LegalDuty("quarantine", "Đang cách ly", "in quarantine", TestClock.START.plus(Duration.ofDays(7)));

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryPhoneOwners owners = new InMemoryPhoneOwners();
    private final InMemoryNumbers numbers = new InMemoryNumbers();
    private final InMemoryErasures erasures = new InMemoryErasures();
    private final Notebook notebook = new Notebook();
    private final List<LegalDuty> duties = new ArrayList<>();
    private final List<Certificate> signed = new ArrayList<>();
    private final Retention retention = new ProtectionConfiguration().retention();
    private final ErasingPeople erasing = new ErasingPeople(
            people,
            owners,
            numbers,
            phone -> "index " + phone.e164(),
            guardian -> people.all()
                    .filter(person -> guardian.equals(person.guardian()))
                    .map(Person::id)
                    .toList(),
            List.of(notebook),
            List.of(person -> List.copyOf(duties)),
            erasures,
            new Signer(),
            retention,
            clock);
    private final FindingPhoneOwners phones = new FindingPhoneOwners(
            typed -> Optional.of(DeclarationFixtures.PHONE),
            phone -> "index " + phone.e164(),
            owners,
            people,
            new InMemoryActivity(),
            DeclarationFixtures.protection(),
            clock);

    @BeforeEach
    void settle() {
        PersonalNumber number = new PersonalNumber("140600121018");
        people.addIfAbsent(DeclarationFixtures.numbered(1, number));
        people.addIfAbsent(Person.inFamilyOf(ME, CHILD, TestClock.START));
        owners.claim(PHONE, ME);
        numbers.claim(number, ME);
    }

    @Test
    void R29_erasesThePersonTheFamilyAndEveryPointer() {
        var outcome = erasing.erase(ME, Basis.ownRequest());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Erased.class, erased -> {
            assertThat(erased.erasure().complete()).isTrue();
            assertThat(erased.erasure().people()).containsExactly(ME, CHILD);
        });
        assertThat(people.find(ME)).isEmpty();
        assertThat(people.find(CHILD)).isEmpty();
        assertThat(owners.find(PHONE)).isEmpty();
        assertThat(numbers.ownerOf(new PersonalNumber("140600121018"))).isEmpty();
        assertThat(notebook.forgotten).containsExactly(ME, CHILD);
    }

    @Test
    void R02_voidsEveryCardAndTellsOfTheErasure() {
        erasing.erase(ME, Basis.ownRequest());

        assertThat(people.events())
                .contains(
                        new PersonEvent.PersonalCodeIssued(ME, 2, TestClock.START),
                        new PersonEvent.PersonErased(ME, "own-request", TestClock.START),
                        new PersonEvent.PersonErased(CHILD, "own-request", TestClock.START));
    }

    @Test
    void R29_givesOneCertificateHoweverOftenItIsAskedFor() {
        Outcome first = erasing.erase(ME, Basis.ownRequest());
        clock.advance(Duration.ofHours(1));

        assertThat(erasing.erase(ME, Basis.ownRequest())).isEqualTo(first);
        assertThat(erasing.erase(CHILD, Basis.decision("31/QĐ", "admin.local"))).isEqualTo(first);
        assertThat(signed).hasSize(1);
    }

    @Test
    void R29_certifiesWhatIsGoneWhatRemainsAndWhy() {
        erasing.erase(ME, Basis.ownRequest());

        Certificate certificate = signed.getFirst();
        assertThat(certificate.people()).containsExactly(ME.toString(), CHILD.toString());
        assertThat(certificate.destroyed())
                .extracting(Certificate.Destroyed::kind)
                .contains("profile", "declarations", "indexes");
        assertThat(certificate.remaining()).anySatisfy(visits -> {
            assertThat(visits.kind()).isEqualTo("visits");
            assertThat(visits.why().vi()).isNotBlank();
            assertThat(visits.until()).isEqualTo(TestClock.START.plus(Duration.ofDays(30)));
        });
    }

    @Test
    void R29_saysThatAQuarantineIsInForce() {
        duties.add(QUARANTINE);

        assertThat(erasing.preview(ME).orElseThrow().duties()).contains(QUARANTINE);
        assertThat(erasing.erase(ME, Basis.ownRequest()))
                .isEqualTo(new Outcome.DutiesOpen(List.of(QUARANTINE, QUARANTINE)));
        assertThat(people.find(ME)).isPresent();

        erasing.erase(ME, Basis.decision("31/QĐ-SYT", "admin.local"));

        assertThat(people.find(ME)).isEmpty();
        assertThat(signed.getFirst().duties()).contains(QUARANTINE);
        assertThat(signed.getFirst().basis().decisionNumber()).isEqualTo("31/QĐ-SYT");
    }

    @Test
    void R29_finishesAnErasureThatDiedAfterTheKeyWasDestroyed() {
        notebook.broken = true;
        assertThatThrownBy(() -> erasing.erase(ME, Basis.ownRequest())).hasMessageContaining("store");
        assertThat(people.find(ME)).isEmpty();
        assertThat(owners.find(PHONE)).contains(ME);

        notebook.broken = false;
        assertThat(erasing.finishInterrupted()).isEqualTo(1);

        assertThat(owners.find(PHONE)).isEmpty();
        assertThat(people.find(CHILD)).isEmpty();
        assertThat(signed).hasSize(1);
        assertThat(erasing.finishInterrupted()).isZero();
    }

    @Test
    void R29_takesAlongAFamilyMemberWhoJoinedJustBefore() {
        PersonId late = DeclarationFixtures.person(3);
        erasures.add(new Erasure(ME, "certificate", List.of(ME), Basis.ownRequest(), List.of(), TestClock.START, null));
        people.addIfAbsent(Person.inFamilyOf(ME, late, TestClock.START));

        erasing.finishInterrupted();

        assertThat(people.find(late)).isEmpty();
    }

    @Test
    void phoneRegistersAnewAsANewPersonAlsoBeforeEverythingIsUnlinked() {
        notebook.broken = true;
        assertThatThrownBy(() -> erasing.erase(ME, Basis.ownRequest())).isNotNull();

        PersonId anew = phones.ownerOf("0912345678").orElseThrow();
        notebook.broken = false;
        erasing.finishInterrupted();

        assertThat(anew).isNotEqualTo(ME);
        assertThat(people.find(anew).orElseThrow().profile()).isNull();
        assertThat(phones.ownerOf("0912345678")).contains(anew);
    }

    @Test
    void knowsNobodyWhoNeverWas() {
        assertThat(erasing.erase(DeclarationFixtures.person(99), Basis.ownRequest()))
                .isEqualTo(new Outcome.PersonUnknown());
        assertThat(erasing.preview(DeclarationFixtures.person(99))).isEmpty();
    }

    @Test
    void neverGivesTheNumberOfAnErasedPersonAgain() {
        PersonalNumber number = new PersonalNumber("140600121018");

        erasing.erase(ME, Basis.ownRequest());

        assertThat(numbers.claim(number, DeclarationFixtures.person(5))).isFalse();
    }

    private final class Signer implements CertificateKeys {
        @Override
        public String sign(Certificate certificate) {
            signed.add(certificate);
            return "signed " + certificate.id();
        }

        @Override
        public List<PublicKey> published() {
            return List.of();
        }
    }

    private static final class Notebook implements PersonalRecords {
        private final List<PersonId> forgotten = new ArrayList<>();
        private boolean broken;

        @Override
        public String kind() {
            return "declarations";
        }

        @Override
        public long forget(PersonId person) {
            if (broken) {
                throw new IllegalStateException("The store is away");
            }
            forgotten.add(person);
            return 1;
        }
    }
}
