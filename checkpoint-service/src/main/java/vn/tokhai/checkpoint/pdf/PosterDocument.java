package vn.tokhai.checkpoint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.UUID;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Poster;

/** A document whose pages share two typefaces. The same posters give the same bytes, however often they are printed. */
final class PosterDocument implements AutoCloseable {

    private static final String FALLBACK = "DejaVuSans-Bold.ttf";

    private final PDDocument document = new PDDocument();
    private final Proportions like;
    private final Typeface regular;
    private final Typeface bold;
    private final StringBuilder contents = new StringBuilder();
    private @Nullable LocalDate newest;

    PosterDocument(Proportions like) throws IOException {
        this.like = like;
        this.regular = new Typeface(document, "BeVietnamPro-Regular.ttf", FALLBACK);
        this.bold = new Typeface(document, "BeVietnamPro-Bold.ttf", FALLBACK);
    }

    void add(Poster poster) throws IOException {
        var paper = new PDPage(like.paper());
        document.addPage(paper);
        try (var sheet = new Sheet(document, paper, like.scale(), regular, bold)) {
            new PosterLayout(sheet, poster, like).draw();
        }
        if (newest == null || poster.issuedOn().isAfter(newest)) {
            newest = poster.issuedOn();
        }
        contents.append(poster.placeId()).append(", bản ").append(poster.copy()).append('\n');
    }

    void save(OutputStream out) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        String first = contents.substring(0, Math.max(0, contents.indexOf("\n")));
        int more = document.getNumberOfPages() - 1;
        information.setTitle("Điểm kiểm soát dịch " + first + (more > 0 ? " (+" + more + ")" : ""));
        information.setCreator("Tokhai");
        if (newest != null) {
            information.setCreationDate(GregorianCalendar.from(newest.atStartOfDay(ZoneOffset.ofHours(7))));
        }
        document.getDocumentCatalog().setLanguage("vi");
        // PDFBox would take the time of day into the document id otherwise
        document.setDocumentId(UUID.nameUUIDFromBytes(contents.toString().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
