package vn.tokhai.local.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A readiness address that answers 200. */
public record HttpHealth(URI address) implements HealthCheck {
    private static final int TIMEOUT_MILLIS = 2_000;

    @Override
    public boolean healthy() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            try {
                connection.setConnectTimeout(TIMEOUT_MILLIS);
                connection.setReadTimeout(TIMEOUT_MILLIS);
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
