package vn.tokhai.checkpoint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.Poster;
import vn.tokhai.checkpoint.Posters;

/** Posters by PDFBox, with the letters they use embedded. */
@Component
class PdfPosters implements Posters {

    private final CheckpointSettings settings;

    PdfPosters(CheckpointSettings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] a4(Poster poster) {
        try (var document = new PDDocument()) {
            describe(document, poster);
            try (var sheet = new Sheet(document)) {
                new A4Layout(sheet, poster, settings.hotlines()).draw();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A poster could not be laid out", e);
        }
    }

    private static void describe(PDDocument document, Poster poster) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle("Điểm kiểm soát dịch " + poster.placeId() + ", bản " + poster.copy());
        information.setCreator("Tokhai");
        information.setCreationDate(GregorianCalendar.from(poster.issuedOn().atStartOfDay(ZoneOffset.ofHours(7))));
        document.getDocumentCatalog().setLanguage("vi");
    }
}
