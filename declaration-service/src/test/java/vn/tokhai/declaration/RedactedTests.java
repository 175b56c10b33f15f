package vn.tokhai.declaration;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedactedTests {

    static Stream<Object> sensitive() {
        return Stream.of(
                DeclarationFixtures.draft("id"),
                DeclarationFixtures.answers(DeclarationFixtures.VINH_HAI),
                DeclarationFixtures.answers(DeclarationFixtures.VINH_HAI).profile(),
                DeclarationFixtures.declaration(1, DeclarationFixtures.VINH_HAI, TestClock.START),
                DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START),
                new SearchingPeople.Key.ByPhone(DeclarationFixtures.PHONE),
                DeclarationFixtures.settings());
    }

    @ParameterizedTest
    @MethodSource("sensitive")
    void tellNothingPersonalWhenPrinted(Object sensitive) {
        assertThat(sensitive.toString())
                .doesNotContain(
                        DeclarationFixtures.NAME,
                        DeclarationFixtures.PHONE.e164(),
                        DeclarationFixtures.IDENTITY,
                        DeclarationFixtures.INSURANCE,
                        DeclarationFixtures.EMAIL,
                        DeclarationFixtures.ADDRESS,
                        DeclarationFixtures.PLACES,
                        DeclarationFixtures.settings().masterKey());
    }
}
