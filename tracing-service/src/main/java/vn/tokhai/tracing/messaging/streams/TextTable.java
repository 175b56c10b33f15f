package vn.tokhai.tracing.messaging.streams;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Texts that repeat within a bucket, written once and referred to by number; 0 stands for none. */
final class TextTable {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private @Nullable String[] texts = new String[0];

    void write(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeShort(text == null ? 0 : numbers.computeIfAbsent(text, unseen -> numbers.size() + 1));
    }

    @Nullable
    String read(DataInputStream in) throws IOException {
        int number = in.readUnsignedShort();
        return number == 0 ? null : texts[number - 1];
    }

    String require(DataInputStream in) throws IOException {
        return Objects.requireNonNull(read(in), "A text is missing");
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeShort(numbers.size());
        for (String text : numbers.keySet()) {
            out.writeUTF(text);
        }
    }

    static TextTable readFrom(DataInputStream in) throws IOException {
        var table = new TextTable();
        table.texts = new String[in.readUnsignedShort()];
        for (int i = 0; i < table.texts.length; i++) {
            table.texts[i] = in.readUTF();
        }
        return table;
    }
}
