package vn.tokhai.declaration.scans;

import java.security.GeneralSecurityException;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.InMemoryCheckpoints;
import vn.tokhai.declaration.InMemoryVenueKeys;
import vn.tokhai.declaration.PersonalCodes;
import vn.tokhai.declaration.TestCodeKeys;

import static org.assertj.core.api.Assertions.assertThat;

class ScanReaderTests {

    private final VenueCodes venueCodes = new VenueCodes();
    private final InMemoryVenueKeys venueKeys = new InMemoryVenueKeys();
    private final TestCodeKeys codeKeys = new TestCodeKeys();
    private final PersonalCodes personalCodes = new PersonalCodes(codeKeys, DeclarationFixtures.settings());
    private final ScanReader reader = new ScanReader(venueKeys, codeKeys);

    ScanReaderTests() throws GeneralSecurityException {}

    @BeforeEach
    void publish() {
        venueCodes.publishTo(venueKeys);
    }

    @Test
    void readsVenueCodesOfAnyHostAndCase() {
        String code = venueCodes.of(InMemoryCheckpoints.MARKET, 3);
        var expected = new Scanned.Venue(InMemoryCheckpoints.MARKET, 3);

        assertThat(reader.read(code)).isEqualTo(expected);
        assertThat(reader.read(" " + code.toLowerCase(Locale.ROOT) + "?utm=1\n"))
                .isEqualTo(expected);
        assertThat(reader.read(code.replace("127.0.0.1:8080", "a.later.domain")))
                .isEqualTo(expected);
    }

    @Test
    void readsPersonalCodes() {
        assertThat(reader.read(personalCodes.textOf(DeclarationFixtures.person(1), 2)))
                .isEqualTo(new Scanned.Personal(DeclarationFixtures.person(1), 2));
    }

    @Test
    void R09_knowsForgedCodes() {
        String stranger = new VenueCodes().of(InMemoryCheckpoints.MARKET, 1);
        String personal = personalCodes.textOf(DeclarationFixtures.person(1), 1);
        char last = personal.charAt(personal.length() - 3);
        String altered = personal.substring(0, personal.length() - 3)
                + (last == 'A' ? 'B' : 'A')
                + personal.substring(personal.length() - 2);

        assertThat(reader.read(stranger)).isEqualTo(new Scanned.Forged(Scanned.Own.VENUE));
        assertThat(reader.read(altered)).isEqualTo(new Scanned.Forged(Scanned.Own.PERSONAL));
    }

    @Test
    void knowsOwnCodesThatWereReadInPart() {
        String code = venueCodes.of(InMemoryCheckpoints.MARKET, 1);

        assertThat(reader.read(code.substring(0, code.length() - 8)))
                .isEqualTo(new Scanned.Unreadable(Scanned.Own.VENUE));
        assertThat(reader.read(code.replace("/C/", "/P/"))).isEqualTo(new Scanned.Unreadable(Scanned.Own.PERSONAL));
    }

    @Test
    void readsEveryKindOfCard() {
        assertThat(reader.read(Cards.OLD_INSURANCE)).isInstanceOf(Scanned.Insurance.class);
        assertThat(reader.read(Cards.NEW_INSURANCE)).isInstanceOf(Scanned.Insurance.class);
        assertThat(reader.read(Cards.YEAR_ONLY_INSURANCE)).isInstanceOf(Scanned.Insurance.class);
        assertThat(reader.read(Cards.CHIP_CARD)).isInstanceOf(Scanned.Identity.class);
        assertThat(reader.read(Cards.CARD_OF_2024)).isInstanceOf(Scanned.Identity.class);
        assertThat(reader.read(Cards.CHIP_CARD.replace("Nữ", "?")))
                .isEqualTo(new Scanned.BrokenCard(Scanned.Card.IDENTITY, CardFault.SEX));
    }

    @ParameterizedTest
    @CsvSource({
        "https://kbyt.khambenh.gov.vn/qr/0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55, KBYT, PLACE, 0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55",
        "https://kbyt.khambenh.gov.vn/#tokhai_yte/ketqua?id=0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55, KBYT, DECLARATION, 0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55",
        "HTTPS://QR.PCCOVID.GOV.VN/abcdef, PC_COVID, PLACE, abcdef",
        "1406.00121014, TOKHAIYTE, PERSON, 1406.00121014",
        "https://qr.tokhaiyte.vn/dkdd?x=1, TOKHAIYTE, NOT_KNOWN, /dkdd?x=1",
        "https://pccovid.gov.vn/p/1, NATIONAL, NOT_KNOWN, /p/1",
        "https://qr.pccovid.gov.vn/ABCDEF, NATIONAL, NOT_KNOWN, /ABCDEF"
    })
    void R20_recognisesCodesOfOtherApplications(
            String text, ForeignCode.System system, ForeignCode.Kind kind, String identifier) {
        assertThat(reader.read(text)).isEqualTo(new Scanned.Foreign(new ForeignCode(system, kind, identifier)));
    }

    @Test
    void keepsOnlyADigestOfACertificate() {
        assertThat(reader.read("HC1:6BF+70790T9WJWG.FKY*4GO0"))
                .isInstanceOfSatisfying(Scanned.Foreign.class, scanned -> {
                    assertThat(scanned.code().system()).isEqualTo(ForeignCode.System.VACCINE_CERTIFICATE);
                    assertThat(scanned.code().identifier()).matches("[0-9a-f]{64}");
                });
    }

    @Test
    void tellsOwnNumbersByTheirCheckDigit() {
        assertThat(reader.read("1406.00121017")).isInstanceOf(Scanned.Number.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hello",
                "https://example.org/c/channel",
                "https://kbyt.khambenh.gov.vn@example.org/qr/0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55",
                "https://qr.pccovid.gov.vn.example.org/abcdef",
                "https://nottokhaiyte.vn/x",
                "00020101021238570010A00000072701270006970454011300110",
                "javascript:alert(1)"
            })
    void saysThatItDoesNotKnowTheRest(String text) {
        assertThat(reader.read(text)).isEqualTo(new Scanned.Unknown());
    }
}
