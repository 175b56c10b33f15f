package vn.tokhai.local.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the reports of Surefire and Failsafe add up to.
 *
 * @param failures names of the failed tests
 */
public record TestReports(int passed, int failed, int skipped, List<String> failures) {
    private static final List<String> FOLDERS = List.of("target/surefire-reports", "target/failsafe-reports");

    public TestReports {
        failures = List.copyOf(failures);
    }

    /** Reads the reports below a repository that were written since then; older ones belong to another run. */
    public static TestReports since(Instant began, Path repository) {
        var sum = new TestReports(0, 0, 0, List.of());
        for (Path report : reports(repository)) {
            try {
                if (!Files.getLastModifiedTime(report).toInstant().isBefore(began)) {
                    sum = sum.plus(read(report));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sum;
    }

    /** The last line of a test run. */
    public String line() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }

    private TestReports plus(TestReports other) {
        return new TestReports(
                passed + other.passed,
                failed + other.failed,
                skipped + other.skipped,
                Stream.concat(failures.stream(), other.failures.stream()).toList());
    }

    private static List<Path> reports(Path repository) {
        try (var modules = Files.walk(repository, 2)) {
            List<Path> found = new ArrayList<>();
            for (Path module : modules.filter(Files::isDirectory).toList()) {
                for (String folder : FOLDERS) {
                    if (Files.isDirectory(module.resolve(folder))) {
                        found.addAll(files(module.resolve(folder)));
                    }
                }
            }
            return found.stream().distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
        }
    }

    private static TestReports read(Path report) throws IOException {
        int passed = 0;
        int skipped = 0;
        List<String> failures = new ArrayList<>();
        try (var in = Files.newInputStream(report)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("testcase")) {
                    String name = xml.getAttributeValue(null, "classname") + "." + xml.getAttributeValue(null, "name");
                    switch (outcome(xml)) {
                        case PASSED -> passed++;
                        case SKIPPED -> skipped++;
                        case FAILED -> failures.add(name);
                    }
                }
            }
        } catch (XMLStreamException e) {
            failures.add(report + " cannot be read");
        }
        return new TestReports(passed, failures.size(), skipped, failures);
    }

    private static Outcome outcome(XMLStreamReader xml) throws XMLStreamException {
        Outcome outcome = Outcome.PASSED;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    outcome = switch (xml.getLocalName()) {
                        case "failure", "error" -> Outcome.FAILED;
                        case "skipped" -> Outcome.SKIPPED;
                        default -> outcome;
                    };
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return outcome;
    }

    private enum Outcome {
        PASSED,
        SKIPPED,
        FAILED
    }
}
