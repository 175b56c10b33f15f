package vn.tokhai.declaration.scans;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

import vn.tokhai.declaration.CodeKeys;
import vn.tokhai.declaration.Gender;
import vn.tokhai.declaration.InMemoryVenueKeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is scanned, reading does not throw; what a card says comes back as it was written. */
class ScanReaderPropertyTests {

    private final ScanReader reader = new ScanReader(new InMemoryVenueKeys(), new NoKeys());

    @Property(tries = 2000)
    void readsAnyText(@ForAll String text) {
        assertThat(reader.read(text)).isNotNull();
    }

    @Property(tries = 2000)
    void readsAnythingBetweenBars(@ForAll("barred") String text) {
        assertThat(reader.read(text)).isNotNull();
    }

    @Property(tries = 2000)
    void readsDamagedCodes(@ForAll("damaged") String text) {
        assertThat(reader.read(text)).isNotNull();
    }

    @Property
    void insuranceCardsComeBackAsWritten(
            @ForAll("insuranceNumbers") String number,
            @ForAll("names") String name,
            @ForAll("dates") LocalDate birth,
            @ForAll boolean female,
            @ForAll("names") String address,
            @ForAll boolean newDesign) {
        String date = birth.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        String text = String.join(
                        "|",
                        number,
                        Cards.hex(name),
                        date,
                        female ? "2" : "1",
                        Cards.hex(address),
                        "58 - 012",
                        "-",
                        "-",
                        "-",
                        "5806",
                        "-",
                        "4",
                        "-",
                        "a1b2c3d4e5f60718-7102")
                + (newDesign ? "|4|-|$" : "|$");

        assertThat(reader.read(text)).isInstanceOfSatisfying(Scanned.Insurance.class, scanned -> {
            InsuranceCard card = scanned.card();
            assertThat(card.number().text()).isEqualTo(number);
            assertThat(card.fullName()).isEqualTo(name);
            assertThat(card.address()).isEqualTo(address);
            assertThat(card.birth()).isEqualTo(BirthDate.of(birth));
            assertThat(card.gender()).isEqualTo(female ? Gender.FEMALE : Gender.MALE);
        });
    }

    @Property
    void identityCardsComeBackAsWritten(
            @ForAll("citizenNumbers") String number,
            @ForAll("names") String name,
            @ForAll("dates") LocalDate birth,
            @ForAll boolean female,
            @ForAll boolean of2024) {
        String text = String.join(
                        "|",
                        number,
                        "",
                        name,
                        birth.format(DateTimeFormatter.ofPattern("ddMMuuuu")),
                        female ? "Nữ" : "Nam",
                        "Xã Mẫu",
                        "01072024")
                + (of2024 ? "||||" : "");

        assertThat(reader.read(text)).isInstanceOfSatisfying(Scanned.Identity.class, scanned -> {
            assertThat(scanned.card().number().digits()).isEqualTo(number);
            assertThat(scanned.card().fullName()).isEqualTo(name);
            assertThat(scanned.card().birth()).isEqualTo(BirthDate.of(birth));
        });
    }

    @Provide
    Arbitrary<String> barred() {
        Arbitrary<String> field = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "HS4580123456789", "5601234567", "058190001234", "-", "$", "Nam", "Nữ", "1", "2", "1950"),
                Arbitraries.strings().withChars("0123456789abcdefABCDEF").ofMaxLength(40),
                Arbitraries.of("31/02/2001", "15/09/2008", "31022001", "99/99/9999", "00000000"));
        return field.list().ofMinSize(1).ofMaxSize(20).map(fields -> String.join("|", fields));
    }

    /** Good texts with a piece cut out, doubled or replaced. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> good = Arbitraries.of(
                Cards.OLD_INSURANCE,
                Cards.NEW_INSURANCE,
                Cards.CHIP_CARD,
                Cards.CARD_OF_2024,
                "HTTP://127.0.0.1:8080/C/" + "CE".repeat(62),
                "https://kbyt.khambenh.gov.vn/qr/0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55",
                "1406.00121017",
                "HC1:6BF+70790");
        return Combinators.combine(
                        good,
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.strings().ofMaxLength(5))
                .as((text, at, length, instead) -> {
                    int from = Math.min(at, text.length());
                    int until = Math.min(from + length, text.length());
                    return text.substring(0, from) + instead + text.substring(until);
                });
    }

    @Provide
    Arbitrary<String> insuranceNumbers() {
        StringArbitrary digits = Arbitraries.strings().numeric();
        Arbitrary<String> own = digits.ofLength(10);
        Arbitrary<String> old = Combinators.combine(
                        Arbitraries.strings().withCharRange('A', 'Z').ofLength(2), digits.ofLength(13))
                .as(String::concat);
        return Arbitraries.oneOf(own, old);
    }

    @Provide
    Arbitrary<String> citizenNumbers() {
        return Arbitraries.strings().numeric().ofLength(12);
    }

    /** Any letters of any script, as they are kept: one line, composed, without spaces at the ends. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("ABcdĐđẪẫỮữ áàảãạ 日本العربية'-.")
                .ofMinLength(1)
                .ofMaxLength(120)
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .filter(name -> !name.isEmpty() && !name.equals("-"));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static final class NoKeys implements CodeKeys {

        @Override
        public int currentId() {
            return 1;
        }

        @Override
        public byte[] sign(byte[] message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PublicKey> published() {
            return List.of();
        }
    }
}
