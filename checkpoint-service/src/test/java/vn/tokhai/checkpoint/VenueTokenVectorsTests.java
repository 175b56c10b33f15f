package vn.tokhai.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.tink.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;

/** The published vectors are what this service signs and reads; other readers hold to the same file. */
class VenueTokenVectorsTests {

    private static final Path FILE = Path.of("../docs/venue-code-vectors.json");

    record File(Key key, List<Good> genuine, List<Bad> refused) {}

    record Key(int id, String seedHex, String publicKey) {}

    record Good(
            String kind,
            String placeId,
            @Nullable Integer copy,
            @Nullable Long step,
            String token) {}

    record Bad(String why, String token) {}

    static List<Good> genuine() throws IOException {
        return read().genuine();
    }

    static List<Bad> refused() throws IOException {
        return read().refused();
    }

    @ParameterizedTest
    @MethodSource("genuine")
    void signsAndReadsEachVector(Good vector) throws IOException {
        PlaceId place = PlaceId.parse(vector.placeId()).orElseThrow();

        VenueToken signed =
                switch (vector.kind()) {
                    case "PRINTED" -> VenueToken.printed(place, vector.copy() == null ? 0 : vector.copy(), key());
                    default ->
                        VenueToken.rotating(place, new TimeStep(vector.step() == null ? 0 : vector.step()), key());
                };
        VenueToken read = VenueToken.parse(vector.token()).orElseThrow();

        assertThat(signed.text()).isEqualTo(vector.token());
        assertThat(read.kind().name()).isEqualTo(vector.kind());
        assertThat(read.placeId()).isEqualTo(place);
        assertThat(read.keyId()).isEqualTo(key().id());
        assertThat(read.isSignedWith(Base64.getUrlDecoder().decode(read().key().publicKey())))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesEachBadVector(Bad vector) throws IOException {
        byte[] publicKey = Base64.getUrlDecoder().decode(read().key().publicKey());

        assertThat(VenueToken.parse(vector.token())
                        .filter(token -> token.isSignedWith(publicKey))
                        .isPresent())
                .as(vector.why())
                .isFalse();
    }

    @Test
    void namesThePublicKeyOfTheSeed() throws IOException {
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(key().publicKey()))
                .isEqualTo(read().key().publicKey());
    }

    private static SigningKey key() throws IOException {
        Key key = read().key();
        String seed = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(key.seedHex()));
        return TestKeys.signing(new CheckpointSettings.VenueKey(seed, key.id()));
    }

    private static File read() throws IOException {
        return JsonMapper.shared().readValue(Files.readString(FILE), File.class);
    }
}
