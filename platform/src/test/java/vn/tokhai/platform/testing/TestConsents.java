package vn.tokhai.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** Signs consents as the passcode service does and publishes the key on a real HTTP server. */
public final class TestConsents implements AutoCloseable {

    private final HttpServer server;
    private volatile ECKey key = newKey();
    private volatile boolean away;
    private volatile int fetches;

    public TestConsents() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/consent-keys.json", exchange -> {
            fetches++;
            byte[] body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(away ? 503 : 200, away ? -1 : body.length);
            if (!away) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    /** Value for {@code tokhai.consents.jwk-set-uri}. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/.well-known/consent-keys.json");
    }

    public void isAway(boolean now) {
        this.away = now;
    }

    /** From here on another key signs and is published. */
    public void changeKey() {
        this.key = newKey();
    }

    public int fetches() {
        return fetches;
    }

    /** A consent that is good until ten minutes from now. */
    public String signed(String personId, String purpose, String context) {
        return signed(claims(personId, purpose, context, Instant.now().plusSeconds(600)));
    }

    public static JWTClaimsSet claims(String personId, String purpose, String context, Instant expiresAt) {
        return new JWTClaimsSet.Builder()
                .issuer("otp-service")
                .subject(personId)
                .claim("purpose", purpose)
                .claim("context", context)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(expiresAt.minusSeconds(600)))
                .expirationTime(Date.from(expiresAt))
                .build();
    }

    public String signed(JWTClaimsSet claims) {
        return signed("consent+jwt", claims);
    }

    public String signed(String type, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(key.getKeyID())
                .build();
        try {
            var consent = new SignedJWT(header, claims);
            consent.sign(new ECDSASigner(key));
            return consent.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
