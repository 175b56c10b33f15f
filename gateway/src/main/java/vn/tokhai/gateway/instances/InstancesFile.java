package vn.tokhai.gateway.instances;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows a properties file of {@code service=url,url}, so that instances come and go without a restart. */
final class InstancesFile implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(InstancesFile.class);
    private static final long PERIOD_MILLIS = 400;

    private final Path file;
    private final Instances instances;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("instances-file").daemon().factory());
    private String lastText = "";

    InstancesFile(Path file, Instances instances) {
        this.file = file;
        this.instances = instances;
    }

    void follow() {
        read();
        watch.scheduleWithFixedDelay(this::read, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Compares the text, not the time stamp, which may be too coarse for two writes in a row. */
    private void read() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            if (!text.equals(lastText)) {
                lastText = text;
                Map<String, List<URI>> parsed = parse(text);
                instances.replaceFromFile(parsed);
                log.info("Instances by file: {}", parsed);
            }
        } catch (IOException | IllegalArgumentException e) {
            log.warn("Kept the instances known so far, since {} cannot be used: {}", file, e.getMessage());
        }
    }

    static Map<String, List<URI>> parse(String text) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(text));
        Map<String, List<URI>> parsed = new HashMap<>();
        for (String service : lines.stringPropertyNames()) {
            parsed.put(
                    service,
                    Arrays.stream(lines.getProperty(service).split(","))
                            .map(String::trim)
                            .filter(url -> !url.isEmpty())
                            .map(InstancesFile::base)
                            .toList());
        }
        return parsed;
    }

    private static URI base(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null || uri.getScheme() == null || !uri.getScheme().matches("https?")) {
            throw new IllegalArgumentException("no base address of a service: " + url);
        }
        return uri;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
