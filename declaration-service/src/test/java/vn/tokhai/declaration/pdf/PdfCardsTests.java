package vn.tokhai.declaration.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import vn.tokhai.declaration.CodePictures;
import vn.tokhai.declaration.PersonalCards.Card;

import static org.assertj.core.api.Assertions.assertThat;

class PdfCardsTests {

    private static final String CODE = "HTTP://127.0.0.1:8080/P/" + "A7".repeat(68);
    private static final Card MAU = new Card("Trần Thị Mẫu Đặc-Biệt", "1406.00121018", CODE);
    private static final Card LONG =
            new Card("Nguyễn Phước Bảo Ưởng Ỷ Ỡm Tôn Nữ Công Huyền ".repeat(5).strip(), "1406.00121018", CODE + "2");

    private final PdfCards cards;

    PdfCardsTests() {
        try (var context = new AnnotationConfigApplicationContext("vn.tokhai.declaration.zxing")) {
            this.cards = new PdfCards(context.getBean(CodePictures.class));
        }
    }

    @Test
    void drawsNameNumberAndACodeThatIsRead() throws IOException, NotFoundException {
        byte[] pdf = cards.sheets(List.of(MAU, LONG));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.write(Path.of("target", "personal-cards.pdf"), pdf);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Trần Thị Mẫu", "1406.00121018", "THẺ QR CÁ NHÂN", "Nguyễn Phước Bảo");
            assertThat(codesOn(document, 0)).containsExactlyInAnyOrder(CODE, CODE + "2");
        }
    }

    @Test
    void fillsSheetsOfTen() throws IOException {
        try (PDDocument document = Loader.loadPDF(cards.sheets(Collections.nCopies(21, MAU)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void writesNamesOfAnyScriptWithoutFailing() throws IOException {
        List<Card> odd = new ArrayList<>();
        Stream.of("毛澤東", "محمد بن سلمان", "𠮷野家", "Ж", "a\u0301\u0323".repeat(80), "=CMD()", "x".repeat(255))
                .forEach(name -> odd.add(new Card(name, "1406.00121018", CODE)));

        try (PDDocument document = Loader.loadPDF(cards.sheets(odd))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ж", "=CMD()");
        }
    }

    private static List<String> codesOn(PDDocument document, int page) throws IOException, NotFoundException {
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 200);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
        return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                .map(Result::getText)
                .toList();
    }
}
