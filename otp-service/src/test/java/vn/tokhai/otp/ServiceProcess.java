package vn.tokhai.otp;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The service in a process of its own, so that it can be killed. */
final class ServiceProcess implements AutoCloseable {

    private final Process process;

    /** @param environment as an operator would set it */
    ServiceProcess(Map<String, String> environment) {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                classPathWithoutTests(),
                OtpService.class.getName());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(new File("target/killed-service.log"));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9 */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A killed process lives on");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Test classes would be found by the component scan. */
    private static String classPathWithoutTests() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
