package vn.tokhai.declaration.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.CodePictures;
import vn.tokhai.declaration.PersonalCards;

/** Two columns of five cards on A4, with the letters they use embedded. */
@Component
class PdfCards implements PersonalCards {

    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final String FALLBACK = "DejaVuSans-Bold.ttf";

    private final CodePictures pictures;

    PdfCards(CodePictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public byte[] sheets(List<Card> cards) {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Thẻ QR cá nhân / personal cards");
            document.getDocumentInformation().setCreator("Tokhai");
            document.getDocumentCatalog().setLanguage("vi");
            var regular = new Typeface(document, "BeVietnamPro-Regular.ttf", FALLBACK);
            var bold = new Typeface(document, "BeVietnamPro-Bold.ttf", FALLBACK);
            for (int first = 0; first < cards.size(); first += COLUMNS * ROWS) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var page = new PDPageContentStream(document, sheet)) {
                    var drawing = new CardDrawing(page, regular, bold);
                    int end = Math.min(cards.size(), first + COLUMNS * ROWS);
                    for (int i = first; i < end; i++) {
                        Card card = cards.get(i);
                        int place = i - first;
                        drawing.draw(card, pictures.modules(card.code()), place % COLUMNS, place / COLUMNS);
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cards could not be laid out", e);
        }
    }
}
