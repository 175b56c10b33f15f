package vn.tokhai.tracing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import vn.tokhai.platform.export.SafeCsv;
import vn.tokhai.tracing.ExportingContacts;

/**
 * Writes a list and says what it holds (R17): rows and SHA-256, as headers where the list is short enough to be put
 * together first, as trailers where it is streamed.
 */
final class CsvAnswer {

    static final String ROWS = "Tokhai-Rows";
    static final String DIGEST = "Content-Digest";

    private final ExportingContacts exporting;
    private final int bufferedRows;

    CsvAnswer(ExportingContacts exporting, int bufferedRows) {
        this.exporting = exporting;
        this.bufferedRows = bufferedRows;
    }

    void write(ExportingContacts.Export export, boolean named, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        // the id of the export alone: file names end up in logs, mails and histories
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"tokhai-contacts-" + export.exportId() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        if (export.expectedRows() <= bufferedRows) {
            var buffer = new ByteArrayOutputStream();
            Manifest manifest = writeTo(buffer, export, named);
            manifest.fields().forEach(response::setHeader);
            response.setContentLength(buffer.size());
            buffer.writeTo(response.getOutputStream());
        } else {
            var manifest = new Manifest[1];
            response.setHeader("Trailer", DIGEST + ", " + ROWS);
            response.setTrailerFields(() -> manifest[0] == null ? Map.of() : manifest[0].fields());
            manifest[0] = writeTo(response.getOutputStream(), export, named);
        }
    }

    private Manifest writeTo(OutputStream out, ExportingContacts.Export export, boolean named) throws IOException {
        var digesting = new DigestOutputStream(out, sha256());
        Writer writer = new OutputStreamWriter(digesting, StandardCharsets.UTF_8);
        var table = new ContactTable(new SafeCsv(writer), named, export.names());
        try {
            exporting.forEach(export, (contact, places) -> {
                try {
                    table.add(contact, places);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
        return new Manifest(table.rows(), digesting.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Manifest(long rows, byte[] digest) {
        Map<String, String> fields() {
            return Map.of(
                    ROWS,
                    Long.toString(rows),
                    DIGEST,
                    "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        }
    }
}
