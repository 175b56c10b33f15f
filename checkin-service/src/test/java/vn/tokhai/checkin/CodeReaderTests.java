package vn.tokhai.checkin;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.CodeFixtures.base32;

class CodeReaderTests {

    private static final String PLACE = "0D9RXPQZ4M7K2";
    private static final String PERSON = "6f1d2c3b-4a59-4687-9a0b-1c2d3e4f5061";

    private final CodeFixtures codes = new CodeFixtures();
    private final CodeReader reader = new CodeReader(codes);

    @Test
    void readsAPoster() {
        assertThat(reader.read(codes.venueCode(PLACE, 3))).isEqualTo(new CodeReading.Venue(PLACE, 3));
    }

    @Test
    void readsAPersonalCode() {
        assertThat(reader.read(codes.personalCode(PERSON, 2))).isEqualTo(new CodeReading.Personal(PERSON, 2));
    }

    @Test
    void readsIdsCopiesAndSerialsUpToTheLargest() {
        assertThat(reader.read(codes.venueCode("FZZZZZZZZZZZZ", 65_535)))
                .isEqualTo(new CodeReading.Venue("FZZZZZZZZZZZZ", 65_535));
        assertThat(reader.read(codes.personalCode("ffffffff-ffff-ffff-ffff-ffffffffffff", 65_535)))
                .isEqualTo(new CodeReading.Personal("ffffffff-ffff-ffff-ffff-ffffffffffff", 65_535));
    }

    @Test
    void readsLowerCaseSpacesAroundAndATrailingSlash() {
        String code = codes.venueCode(PLACE, 1);

        assertThat(reader.read(code.toLowerCase(Locale.ROOT))).isInstanceOf(CodeReading.Venue.class);
        assertThat(reader.read("  " + code + "/\n")).isInstanceOf(CodeReading.Venue.class);
        assertThat(reader.read(code + "?utm_source=zalo#x")).isInstanceOf(CodeReading.Venue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "https://new-domain.example", "HTTP://10.0.0.1"})
    void readsPostersOfAFormerHost(String base) {
        String code = codes.venueCode(PLACE, 1).replace(CodeFixtures.BASE, base);

        assertThat(reader.read(code)).isEqualTo(new CodeReading.Venue(PLACE, 1));
    }

    @Test
    void tellsAForgedCode() {
        String signedByOthers = new CodeFixtures().venueCode(PLACE, 1);
        byte[] changed = codes.venueToken(PLACE, 1);
        changed[8] ^= 1;
        byte[] unknownKey = codes.venueToken(PLACE, 1);
        unknownKey[12] = 9;
        byte[] personal = new CodeFixtures().personalToken(PERSON, 1);

        assertThat(reader.read(signedByOthers)).isEqualTo(CodeReading.Unusable.FORGED);
        assertThat(reader.read(link("C", changed))).isEqualTo(CodeReading.Unusable.FORGED);
        assertThat(reader.read(link("C", unknownKey))).isEqualTo(CodeReading.Unusable.FORGED);
        assertThat(reader.read(link("P", personal))).isEqualTo(CodeReading.Unusable.FORGED);
    }

    @Test
    void doesNotTakeATokenForTheOtherKind() {
        assertThat(reader.read(link("P", codes.venueToken(PLACE, 1)))).isEqualTo(CodeReading.Unusable.UNREADABLE);
        assertThat(reader.read(link("C", codes.personalToken(PERSON, 1)))).isEqualTo(CodeReading.Unusable.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "https://example.com/checkin?c=ABC",
                "https://antoancovid.example/d/ABCDEF",
                "034201012345||Nguyễn Văn A|01012001|Nam|…",
                "WIFI:S:Ninh Hai;T:WPA;P:x;;",
                "ftp://tokhai.example/C/ABC",
                "https:///C/ABC",
                "https://a b/C/ABC"
            })
    void tellsForeignTexts(String text) {
        assertThat(reader.read(text)).isEqualTo(CodeReading.Unusable.FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  \n", "https://tokhai.example/C/", "https://tokhai.example/C/0189", "https://t.vn/C/ABCDEF"
            })
    void tellsUnreadableTexts(String text) {
        assertThat(reader.read(text)).isEqualTo(CodeReading.Unusable.UNREADABLE);
    }

    @Test
    void refusesASecondSpellingOfTheSameToken() {
        String code = codes.venueCode(PLACE, 1);
        char last = code.charAt(code.length() - 1);
        String respelled = code.substring(0, code.length() - 1) + (char) (last == 'Z' ? '2' : last + 1);

        assertThat(reader.read(respelled)).isIn(CodeReading.Unusable.UNREADABLE, CodeReading.Unusable.FORGED);
    }

    @Test
    void endsQuicklyOnHugeTexts() {
        assertThat(reader.read("https://t.vn/C/" + "A".repeat(100_000))).isEqualTo(CodeReading.Unusable.UNREADABLE);
        assertThat(reader.read("https://" + "a".repeat(100_000))).isEqualTo(CodeReading.Unusable.FOREIGN);
    }

    private static String link(String kind, byte[] token) {
        return CodeFixtures.BASE + "/" + kind + "/" + base32(token);
    }
}
