package vn.tokhai.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/** SHA-256 over names and contents: a fresh checkout with other timestamps is not rebuilt. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A file, or all files below a folder; nothing when it is absent. */
    Fingerprint add(Path root) {
        if (!Files.exists(root)) {
            return this;
        }
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(root.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar by the check sums that it lists itself; hundreds of megabytes need not be read for it. */
    Fingerprint addJar(Path jar) {
        try (var file = new ZipFile(jar.toFile())) {
            file.stream().forEach(entry -> add(entry.getName() + ":" + entry.getSize() + ":" + entry.getCrc() + "\n"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
