package vn.tokhai.platform.consents;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The published keys. Fetched when first needed, again after an hour, and when a consent names an unknown one: but then at
 * most every few seconds, since anybody can name a key that does not exist.
 */
final class ConsentKeys {

    private static final Logger log = LoggerFactory.getLogger(ConsentKeys.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);

    private final ConsentSettings settings;
    private final Clock clock;
    private final HttpClient http;
    private @Nullable Fetched last;

    ConsentKeys(ConsentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build();
    }

    private record Fetched(List<ECKey> keys, Instant at) {

        Optional<ECKey> byId(String id) {
            return keys.stream().filter(key -> id.equals(key.getKeyID())).findFirst();
        }
    }

    /** @throws ConsentKeysUnavailable when nothing was ever fetched, or the key is new and cannot be fetched */
    synchronized Optional<ECKey> byId(String id) {
        Instant now = clock.instant();
        Fetched held = last;
        if (held == null) {
            return fetched(now).byId(id);
        }
        Optional<ECKey> known = held.byId(id);
        if (known.isPresent()) {
            return now.isBefore(held.at().plus(FRESH))
                    ? known
                    : refreshed(held, now).byId(id);
        }
        return now.isBefore(held.at().plus(BETWEEN_FETCHES))
                ? Optional.empty()
                : fetched(now).byId(id);
    }

    /** Known keys go on being good while the passcode service is away. */
    private Fetched refreshed(Fetched held, Instant now) {
        try {
            return fetched(now);
        } catch (ConsentKeysUnavailable e) {
            log.warn("Keys of consents stay in use after an hour: {}", e.getMessage());
            last = new Fetched(held.keys(), now);
            return held;
        }
    }

    private Fetched fetched(Instant now) {
        try {
            var request = HttpRequest.newBuilder(settings.jwkSetUri())
                    .timeout(settings.timeout())
                    .GET()
                    .build();
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            List<ECKey> keys = JWKSet.parse(response.body()).getKeys().stream()
                    .filter(key -> key instanceof ECKey point && Curve.P_256.equals(point.getCurve()))
                    .map(JWK::toECKey)
                    .toList();
            Fetched fresh = new Fetched(keys, now);
            last = fresh;
            return fresh;
        } catch (IOException | ParseException e) {
            throw new ConsentKeysUnavailable("no keys of consents from " + settings.jwkSetUri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConsentKeysUnavailable("interrupted while fetching keys of consents", e);
        }
    }
}
