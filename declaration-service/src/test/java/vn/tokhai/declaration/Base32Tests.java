package vn.tokhai.declaration;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Base32Tests {

    /** RFC 4648 section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void agreesWithTheStandard(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @Property
    void decodesWhatItEncodedInEitherCase(@ForAll byte[] bytes) {
        assertThat(Base32.decode(Base32.encode(bytes)))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        assertThat(Base32.decode(Base32.encode(bytes).toLowerCase(Locale.ROOT)))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AB", "A1", "A=", "Ä2", "MZXW6YTC="})
    void decodesNothingElse(String text) {
        assertThat(Base32.decode(text)).isEmpty();
    }
}
