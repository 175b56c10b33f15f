package vn.tokhai.checkpoint.jobs.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.jobs.Accepted;
import vn.tokhai.checkpoint.jobs.Table;

/** The places that a job registered, as the rows of the next one. */
final class AcceptedTable implements Table {

    private final BufferedReader lines;

    AcceptedTable(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public List<String> heading() {
        return List.of("checkpointId");
    }

    @Override
    public @Nullable Row next() {
        try {
            String line = lines.readLine();
            if (line == null) {
                return null;
            }
            Accepted accepted = Accepted.of(line);
            return new Row(accepted.row(), List.of(accepted.checkpointId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
