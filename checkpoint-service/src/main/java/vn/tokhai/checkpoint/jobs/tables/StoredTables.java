package vn.tokhai.checkpoint.jobs.tables;

import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.jobs.Accepted;
import vn.tokhai.checkpoint.jobs.Job;
import vn.tokhai.checkpoint.jobs.JobFiles;
import vn.tokhai.checkpoint.jobs.Rejected;
import vn.tokhai.checkpoint.jobs.Table;
import vn.tokhai.checkpoint.jobs.Tables;
import vn.tokhai.platform.export.SafeCsv;

/** Reads what came in, writes what goes out, both as streams over the pieces in the store. */
@Component
class StoredTables implements Tables {

    private final JobFiles files;

    StoredTables(JobFiles files) {
        this.files = files;
    }

    @Override
    public Table open(InputStream in, Job.Format format) {
        return switch (format) {
            case CSV -> new CsvTable(in);
            case XLSX -> new XlsxTable(in);
            case JOB -> new AcceptedTable(in);
        };
    }

    @Override
    public void writeErrors(Job job, OutputStream out) {
        try (BufferedReader lines = lines(job.rejectedFile());
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            SafeCsv csv = new SafeCsv(text);
            csv.row(List.of("row", "field", "reason"));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Rejected rejected = Rejected.of(line);
                csv.row(List.of(rejected.row(), rejected.field(), rejected.reason()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeResult(Job job, OutputStream out) {
        try {
            switch (job.kind()) {
                case REGISTRATION -> writePlaces(job, out);
                case POSTERS -> {
                    if (job.options().onePdf()) {
                        try (InputStream part = files.read(job.partFile(0))) {
                            part.transferTo(out);
                        }
                    } else {
                        writeArchive(job, out);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePlaces(Job job, OutputStream out) throws IOException {
        try (BufferedReader lines = lines(job.acceptedFile());
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            SafeCsv csv = new SafeCsv(text);
            csv.row(List.of("row", "key", "checkpointId", "outcome"));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Accepted accepted = Accepted.of(line);
                csv.row(List.of(
                        accepted.row(),
                        accepted.key(),
                        accepted.checkpointId(),
                        accepted.linked() ? "linked" : "registered"));
            }
        }
    }

    /** A manifest first: which poster is on which page of which file, and the checksum of each file. */
    private void writeArchive(Job job, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            // posters are compressed already
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(entry(job, "manifest.csv"));
            writeManifest(job, zip);
            zip.closeEntry();
            StringBuilder sums = new StringBuilder();
            for (int part = 0; part < job.progress().batches(); part++) {
                writePart(job, part, zip, sums);
            }
            zip.putNextEntry(entry(job, "SHA256SUMS"));
            zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private void writePart(Job job, int part, ZipOutputStream zip, StringBuilder sums) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(files.read(job.partFile(part)), digest)) {
                int first = in.read();
                if (first < 0) {
                    return;
                }
                zip.putNextEntry(entry(job, name(part)));
                zip.write(first);
                in.transferTo(zip);
                zip.closeEntry();
            }
            sums.append(HexFormat.of().formatHex(digest.digest()))
                    .append("  ")
                    .append(name(part))
                    .append('\n');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private void writeManifest(Job job, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(
                new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        out.write(bytes, offset, length);
                    }
                },
                StandardCharsets.UTF_8);
        SafeCsv csv = new SafeCsv(text);
        csv.row(List.of("row", "file", "page", "checkpointId", "placeId", "copy"));
        try (BufferedReader lines = lines(job.acceptedFile())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Accepted accepted = Accepted.of(line);
                csv.row(List.of(
                        accepted.row(),
                        name(accepted.part()),
                        accepted.page(),
                        accepted.checkpointId(),
                        accepted.placeId(),
                        accepted.copy()));
            }
        }
        text.flush();
    }

    private static String name(int part) {
        return "posters-%04d.pdf".formatted(part + 1);
    }

    /** The time of the job, so that the archive is the same each time. */
    private static ZipEntry entry(Job job, String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(job.createdAt(), ZoneOffset.ofHours(7)));
        return entry;
    }

    private BufferedReader lines(String file) {
        return new BufferedReader(new InputStreamReader(files.read(file), StandardCharsets.UTF_8));
    }
}
