package vn.tokhai.checkpoint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.Poster;
import vn.tokhai.checkpoint.PosterSize;
import vn.tokhai.checkpoint.Posters;

/** Posters by PDFBox, with the letters they use embedded. */
@Component
class PdfPosters implements Posters {

    @Override
    public byte[] print(Poster poster, PosterSize size) {
        try (Book book = open(size)) {
            book.add(poster);
            var out = new ByteArrayOutputStream();
            book.writeTo(out);
            return out.toByteArray();
        }
    }

    @Override
    public Book open(PosterSize size) {
        try {
            return new PdfBook(size);
        } catch (IOException e) {
            throw new UncheckedIOException("A poster could not be begun", e);
        }
    }

    private static final class PdfBook implements Book {

        private final PosterDocument document;

        PdfBook(PosterSize size) throws IOException {
            this.document = new PosterDocument(Proportions.of(size));
        }

        @Override
        public void add(Poster poster) {
            try {
                document.add(poster);
            } catch (IOException e) {
                throw new UncheckedIOException("A poster could not be laid out", e);
            }
        }

        @Override
        public void writeTo(OutputStream out) {
            try {
                document.save(out);
            } catch (IOException e) {
                throw new UncheckedIOException("Posters could not be written", e);
            }
        }

        @Override
        public void close() {
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
