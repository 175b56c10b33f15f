package vn.tokhai.local.control;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import vn.tokhai.local.Refusal;
import vn.tokhai.local.Workspace;

/** Asks the launcher that runs the platform of the same home. */
public record ControlClient(Workspace workspace) {
    public static final String FILE = "control.properties";
    private static final int SCALING_TAKES_MILLIS = 600_000;

    public String status() {
        return ask("GET", "/status");
    }

    public String stop() {
        return ask("POST", "/stop");
    }

    public String scale(String service, int instances) {
        return ask("POST", "/scale?" + service + "=" + instances);
    }

    private String ask(String method, String path) {
        Path file = workspace.run(FILE);
        Properties access = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            access.load(reader);
        } catch (IOException e) {
            throw notRunning(e);
        }
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + access.getProperty("port") + path)
                    .toURL()
                    .openConnection();
            connection.setRequestMethod(method);
            connection.setRequestProperty("Authorization", "Bearer " + access.getProperty("token"));
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(SCALING_TAKES_MILLIS);
            int status = connection.getResponseCode();
            var in = status == HttpURLConnection.HTTP_OK ? connection.getInputStream() : connection.getErrorStream();
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (status != HttpURLConnection.HTTP_OK) {
                throw new Refusal(text.isEmpty() ? "the running launcher refused (" + status + ")" : text);
            }
            return text;
        } catch (IOException e) {
            throw notRunning(e);
        }
    }

    private Refusal notRunning(IOException cause) {
        return new Refusal("the platform is not running (" + workspace.home() + "); start it with ./tokhai up", cause);
    }
}
