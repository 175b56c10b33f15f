package vn.tokhai.checkpoint.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.CheckpointKind;
import vn.tokhai.checkpoint.FakeVenueKeys;
import vn.tokhai.checkpoint.Poster;
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

    @Test
    void saysInVietnameseAndEnglishWhichPlaceItIsAndWhatToDo() throws Exception {
        Path pdf = print(market());

        String text = Tools.run("pdftotext", "-layout", pdf.toString(), "-").replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Chợ Vĩnh Hải")
                .contains("Chợ · Market")
                .contains("Cổng chính, Thôn Thái An", "Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
                .contains("QUÉT MÃ QR KHI ĐẾN VÀ KHI ĐI")
                .contains("Quét mã khi đến", "Kiểm tra nơi hiện ra", "Bấm Check-out khi đi")
                .contains("Do not confirm it; report this poster to the staff")
                .contains("1900.9095", "1022")
                .contains("Ngày cấp · Issued", "30/06/2021", "Bản số · Copy", "3", CheckpointFixtures.MARKET.toString())
                .contains("Mã hiện ra một nơi khác?");
    }

    @Test
    void isOnePageOfA4WithEveryFontEmbedded() throws Exception {
        Path pdf = print(market());

        assertThat(Tools.run("pdfinfo", pdf.toString())).contains("Pages:           1", "(A4)");
        assertThat(Tools.run("pdffonts", pdf.toString()).lines().skip(2))
                .isNotEmpty()
                .allMatch(line -> line.contains(" yes yes yes "));
    }

    @Test
    void carriesACodeThatAnIndependentReaderReads() throws Exception {
        Path page = rendered(print(market()), 100);

        assertThat(Tools.run("zbarimg", "--quiet", "--raw", page.toString()).strip())
                .isEqualTo(LINK);
    }

    /** Twelve megapixels across the four metres that a phone sees at three metres: a millimetre is a pixel. */
    @Test
    void isReadFromThreeMetres() throws Exception {
        Path page = rendered(print(market()), 25);

        assertThat(Tools.run("zbarimg", "--quiet", "--raw", page.toString()).strip())
                .isEqualTo(LINK);
    }

    @Test
    void namesTheUnitAndThoseAboveIt() throws Exception {
        Path pdf = print(hospital());

        assertThat(Tools.run("pdftotext", "-layout", pdf.toString(), "-"))
                .contains("Nhà A › Tầng 2 › Khoa Nội tổng hợp");
    }

    @Test
    void keepsLongNamesInsideTheirBox() throws Exception {
        Path pdf = print(longest());

        assertThat(furthestInk(pdf)).isLessThan(842 - 34);
        assertThat(Tools.run("zbarimg", "--quiet", "--raw", rendered(pdf, 100).toString())
                        .strip())
                .isEqualTo(LINK);
        assertThat(Tools.run("pdftotext", pdf.toString(), "-").replaceAll("\\s", ""))
                .contains("W".repeat(255))
                .contains("1900.9095");
    }

    @Test
    void writesLettersOfOtherScriptsAndABoxForThoseItLacks() throws Exception {
        Poster poster = poster("Ресторан Ниньхай 會館 𝒳", List.of(), "Đường Ω");

        String text = Tools.run("pdftotext", "-layout", print(poster).toString(), "-");

        assertThat(text).contains("Ресторан Ниньхай □□").contains("Đường Ω");
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

    private Path print(Poster poster) throws IOException {
        Path pdf = folder.resolve("poster.pdf");
        return Files.write(pdf, new PdfPosters(CheckpointFixtures.settings()).a4(poster));
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
                TestQrCodes.create().matrix(LINK));
    }
}
