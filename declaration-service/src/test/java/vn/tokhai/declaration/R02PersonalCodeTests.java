package vn.tokhai.declaration;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.IssuingCodes.ReIssue;

import static org.assertj.core.api.Assertions.assertThat;

/** A personal code identifies and authorises nothing; a lost card becomes void. */
class R02PersonalCodeTests {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SIGNED = 21;

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final IssuingCodes issuing = new IssuingCodes(
            people,
            new InMemoryNumbers(),
            new InMemoryAllowances(clock),
            DeclarationFixtures.settings(),
            new Random(1),
            clock);

    @Property(tries = 200)
    void R02_codeHoldsPersonSerialKeyAndSignatureAndNothingElse(
            @ForAll long high, @ForAll long low, @ForAll @IntRange(min = 1, max = 65535) int serial)
            throws GeneralSecurityException {
        var keys = new TestCodeKeys();
        var codes = new PersonalCodes(keys, DeclarationFixtures.settings());

        String text = codes.textOf(new PersonId(new UUID(high, low)), serial);

        assertThat(text).matches("HTTP://127\\.0\\.0\\.1:8080/P/[A-Z2-7]{136}");
        ByteBuffer token = ByteBuffer.wrap(decode(text.substring(text.lastIndexOf('/') + 1)));
        assertThat(token.get()).isEqualTo((byte) 0x12);
        assertThat(token.getLong()).isEqualTo(high);
        assertThat(token.getLong()).isEqualTo(low);
        assertThat(Short.toUnsignedInt(token.getShort())).isEqualTo(serial);
        assertThat(Short.toUnsignedInt(token.getShort())).isEqualTo(keys.currentId());
        assertThat(token.remaining()).isEqualTo(64);
        assertThat(verifies(keys, token.array())).isTrue();
    }

    @Property(tries = 100)
    void R02_changedCodeDoesNotVerify(
            @ForAll @IntRange(max = 84) int at, @ForAll @IntRange(min = 1, max = 255) int flip)
            throws GeneralSecurityException {
        var keys = new TestCodeKeys();
        String text = new PersonalCodes(keys, DeclarationFixtures.settings()).textOf(DeclarationFixtures.person(1), 1);
        byte[] token = decode(text.substring(text.lastIndexOf('/') + 1));

        token[at] ^= (byte) flip;

        assertThat(verifies(keys, token)).isFalse();
    }

    @Test
    void R02_reIssueRaisesTheSerialAndTellsThatOlderCodesAreVoid() {
        Person person = holder();

        ReIssue answer = issuing.reIssue(person);

        assertThat(answer).isInstanceOfSatisfying(ReIssue.Issued.class, issued -> {
            assertThat(issued.person().codeSerial()).isEqualTo(2);
            assertThat(issued.person().number()).isEqualTo(person.number());
        });
        assertThat(people.events()).endsWith(new PersonEvent.PersonalCodeIssued(person.id(), 2, TestClock.START));
    }

    @Test
    void R02_reIssueIsLimitedByDay() {
        Person person = holder();
        issuing.reIssue(person);
        issuing.reIssue(person);

        assertThat(issuing.reIssue(person)).isEqualTo(new ReIssue.TooOften(Duration.ofHours(19)));
        clock.advance(Duration.ofHours(19));
        assertThat(issuing.reIssue(person)).isInstanceOf(ReIssue.Issued.class);
    }

    @Test
    void R02_nobodyReIssuesACodeThatWasNeverIssued() {
        assertThat(issuing.reIssue(DeclarationFixtures.registered(1))).isEqualTo(new ReIssue.NoCode());
    }

    private Person holder() {
        people.addIfAbsent(DeclarationFixtures.registered(1));
        return issuing.ensureIssued(DeclarationFixtures.registered(1)).orElseThrow();
    }

    private static boolean verifies(TestCodeKeys keys, byte[] token) throws GeneralSecurityException {
        try {
            return keys.verify(Arrays.copyOf(token, SIGNED), Arrays.copyOfRange(token, SIGNED, token.length));
        } catch (SignatureException e) {
            return false;
        }
    }

    /** Written from the RFC, apart from the encoder. */
    private static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int value = ALPHABET.indexOf(text.charAt(bit / 5));
            if ((value >> (4 - bit % 5) & 1) == 1) {
                bytes[bit / 8] |= (byte) (1 << (7 - bit % 8));
            }
        }
        return bytes;
    }
}
