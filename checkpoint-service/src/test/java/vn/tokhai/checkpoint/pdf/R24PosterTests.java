package vn.tokhai.checkpoint.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.FakeVenueKeys;
import vn.tokhai.checkpoint.Hotlines;
import vn.tokhai.checkpoint.Poster;
import vn.tokhai.checkpoint.PosterSize;
import vn.tokhai.checkpoint.Tools;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.tink.TestKeys;
import vn.tokhai.checkpoint.zxing.TestQrCodes;

import static org.assertj.core.api.Assertions.assertThat;

class R24PosterTests {

    private static final String LINK = new VenueCodes(
                    CheckpointFixtures.settings(), TestKeys.signing(), new FakeVenueKeys())
            .textOf(CheckpointFixtures.MARKET, 3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void saysInVietnameseAndEnglishWhichPlaceItIsAndWhatToDo(PosterSize size) throws Exception {
        String text = Tools.run("pdftotext", "-layout", print(market(), size).toString(), "-")
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Chợ Vĩnh Hải")
                .contains("Cổng chính, Thôn Thái An", "Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
                .contains("QUÉT MÃ QR KHI ĐẾN VÀ KHI ĐI")
                .contains("when you arrive, check out when you leave")
                .contains("1900.9095", "Trong tỉnh · Province: 1022 (di động 0259.1022)")
                .contains("Ngày cấp · Issued", "30/06/2021", "Bản số · Copy", "3", CheckpointFixtures.MARKET.toString())
                .contains("Mã hiện ra một nơi khác?");
        assertThat(Tools.run("pdftotext", print(market(), size).toString(), "-").replaceAll("\\s+", " "))
                .contains("Quét mã khi đến", "Kiểm tra nơi hiện ra", "Bấm Check-out khi đi")
                .contains("Do not confirm it; report this poster to the staff");
    }

    @ParameterizedTest
    @CsvSource({"A4,595.276 x 841.89", "A5,419.528 x 595.276", "A6,297.638 x 419.528"})
    void isOnePageOfItsSizeWithEveryFontEmbedded(PosterSize size, String points) throws Exception {
        Path pdf = print(market(), size);

        assertThat(Tools.run("pdfinfo", pdf.toString())).contains("Pages:           1", points);
        assertThat(Tools.run("pdffonts", pdf.toString()).lines().skip(2))
                .isNotEmpty()
                .allMatch(line -> line.contains(" yes yes yes "));
    }

    /** Twelve megapixels across the four metres that a phone sees at three metres: a millimetre is a pixel. */
    @ParameterizedTest
    @CsvSource({"A4,100", "A4,25", "A5,100", "A5,35", "A6,100", "A6,50"})
    void carriesACodeThatAnIndependentReaderReads(PosterSize size, int dotsPerInch) throws Exception {
        Path page = rendered(print(market(), size), dotsPerInch);

        assertThat(Tools.run("zbarimg", "--quiet", "--raw", page.toString()).strip())
                .isEqualTo(LINK);
    }

    @ParameterizedTest
    @EnumSource
    void namesTheUnitAndThoseAboveIt(PosterSize size) throws Exception {
        Path pdf = print(hospital(), size);

        assertThat(Tools.run("pdftotext", "-layout", pdf.toString(), "-"))
                .contains("Nhà A › Tầng 2 › Khoa Nội tổng hợp");
    }

    @ParameterizedTest
    @EnumSource
    void keepsLongNamesInsideTheirBox(PosterSize size) throws Exception {
        Path pdf = print(longest(), size);

        assertThat(furthestInk(pdf)).isLessThan(Proportions.of(size).paper().getWidth() * (842 - 34) / 842);
        assertThat(Tools.run("zbarimg", "--quiet", "--raw", rendered(pdf, 100).toString())
                        .strip())
                .isEqualTo(LINK);
        assertThat(Tools.run("pdftotext", pdf.toString(), "-").replaceAll("\\s", ""))
                .contains("W".repeat(size == PosterSize.A4 ? 255 : 100))
                .contains("1900.9095");
    }

    @Test
    void breaksALongVietnameseNameBetweenWords() throws Exception {
        String name = "Trung tâm Nghiên cứu và Ứng dụng Khoa học Công nghệ Nuôi trồng Thủy sản Nước lợ khu vực"
                + " Nam Trung Bộ và Tây Nguyên – Cơ sở thực nghiệm số 2 tại thôn Thái An, xã Vĩnh Hải, huyện Ninh Hải";

        String text = Tools.run(
                        "pdftotext",
                        print(poster(name, List.of(), "Thôn Thái An"), PosterSize.A6)
                                .toString(),
                        "-")
                .replaceAll("\\s+", " ");

        assertThat(text).contains(name);
    }

    @Test
    void writesLettersOfOtherScriptsAndABoxForThoseItLacks() throws Exception {
        Poster poster = poster("Ресторан Ниньхай 會館 𝒳", List.of(), "Đường Ω");

        String text =
                Tools.run("pdftotext", "-layout", print(poster, PosterSize.A4).toString(), "-");

        assertThat(text).contains("Ресторан Ниньхай □□").contains("Đường Ω");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مطعم السلام",
                "בית קפה Ninh Hải 12",
                "ร้านอาหารไทย",
                "រោងកុន",
                "Cafe\u0301\u0301\u0301 \u200B\u200D\uFEFF\u00AD",
                "👩‍👩‍👧‍👦🇻🇳",
                "ệ̣̣̣̣̀",
                "  "
            })
    void survivesEveryScript(String name) throws Exception {
        for (PosterSize size : PosterSize.values()) {
            Path page = rendered(print(poster(name, List.of(name), name), size), 100);

            assertThat(Tools.run("zbarimg", "--quiet", "--raw", page.toString()).strip())
                    .isEqualTo(LINK);
        }
    }

    @Test
    void printsEveryVietnameseLetter() throws Exception {
        StringBuilder letters = new StringBuilder();
        for (String base : List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")) {
            for (String tone : List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")) {
                letters.append(Normalizer.normalize(base + tone, Normalizer.Form.NFC));
            }
        }
        String all = letters + "đ";

        String text = Tools.run(
                "pdftotext",
                print(poster(all + " " + all.toUpperCase(Locale.ROOT), List.of(all), all), PosterSize.A4)
                        .toString(),
                "-");

        assertThat(text.replaceAll("\\s", ""))
                .contains(all)
                .contains(all.toUpperCase(Locale.ROOT))
                .doesNotContain("□");
    }

    @Test
    void isTheSameBytesEachTime() {
        assertThat(new PdfPosters().print(market(), PosterSize.A5))
                .isEqualTo(new PdfPosters().print(market(), PosterSize.A5));
    }

    @Test
    void bindsManyIntoOneBook() throws Exception {
        Path pdf = folder.resolve("book.pdf");
        try (var book = new PdfPosters().open(PosterSize.A6);
                var out = Files.newOutputStream(pdf)) {
            for (int i = 0; i < 30; i++) {
                book.add(i % 2 == 0 ? market() : hospital());
            }
            book.writeTo(out);
        }

        assertThat(Tools.run("pdfinfo", pdf.toString())).contains("Pages:           30");
        assertThat(Files.size(pdf)).isLessThan(600_000);
    }

    /** How far to the right text reaches, in points. */
    private static double furthestInk(Path pdf) throws Exception {
        return Tools.run("pdftotext", "-bbox", pdf.toString(), "-")
                .lines()
                .filter(line -> line.contains("<word"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll(".*xMax=\"([0-9.]+)\".*", "$1")))
                .max()
                .orElseThrow();
    }

    private Path print(Poster poster, PosterSize size) throws IOException {
        Path pdf = folder.resolve("poster.pdf");
        return Files.write(pdf, new PdfPosters().print(poster, size));
    }

    private Path rendered(Path pdf, int dotsPerInch) throws Exception {
        Path picture = folder.resolve("page-" + dotsPerInch);
        Tools.run(
                "pdftoppm",
                "-r",
                Integer.toString(dotsPerInch),
                "-png",
                "-singlefile",
                pdf.toString(),
                picture.toString());
        return Path.of(picture + ".png");
    }

    private static Poster market() {
        return poster("Chợ Vĩnh Hải", List.of(), "Cổng chính, Thôn Thái An");
    }

    private static Poster hospital() {
        return poster(
                "Bệnh viện Đa khoa khu vực Ninh Hải",
                List.of("Nhà A", "Tầng 2", "Khoa Nội tổng hợp"),
                "Số 12 Đường Trường Chinh, Khu phố Khánh Sơn 1");
    }

    private static Poster longest() {
        String widest = "W".repeat(255);
        return poster(widest, List.of(widest, widest, widest), widest + ", " + widest);
    }

    private static Poster poster(String name, List<String> units, String address) {
        return new Poster(
                name,
                new CheckpointKind("MARKET", "Chợ", "Market", false, 45),
                units,
                address,
                "Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận",
                LocalDate.of(2021, 6, 30),
                3,
                CheckpointFixtures.MARKET,
                TestQrCodes.create().matrix(LINK),
                new Hotlines.Numbers("1900.9095", "1022 (di động 0259.1022)"));
    }
}
