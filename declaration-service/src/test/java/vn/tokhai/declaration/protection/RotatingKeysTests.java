package vn.tokhai.declaration.protection;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.InMemoryLeases;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.protection.WrappedKeys.WrappedKey;

import static org.assertj.core.api.Assertions.assertThat;

class RotatingKeysTests {

    private static final int MANY = 1200;

    private final TestClock clock = new TestClock();
    private final InMemoryLeases leases = new InMemoryLeases(clock);
    private final InMemoryKeyRotations rotations = new InMemoryKeyRotations();
    private final InMemoryWrappedKeys wrapped = new InMemoryWrappedKeys();
    private final NumberedKeys keys = new NumberedKeys();

    @Test
    void wrapsEveryKeyInStepsAndCounts() {
        settle();
        RotatingKeys rotating = instance();

        rotating.start("admin.local");
        int steps = 1;
        while (rotating.step()) {
            steps++;
        }

        assertThat(steps).isEqualTo(4);
        assertThat(wrapped.keys.values()).allMatch(key -> keys.isCurrent(key.key()));
        assertThat(rotating.find(2)).hasValueSatisfying(done -> {
            assertThat(done.complete()).isTrue();
            assertThat(done.checked()).isEqualTo(MANY);
            assertThat(done.rewrapped()).isEqualTo(MANY);
            assertThat(done.unreadable()).isZero();
        });
    }

    @Test
    void goesOnWhereAnInstanceThatDiedStopped() {
        settle();
        RotatingKeys dying = instance();
        dying.start("admin.local");
        dying.step();

        RotatingKeys other = instance();
        assertThat(other.step()).isFalse();
        clock.advance(Duration.ofMinutes(2));
        while (other.step()) {
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(other.find(2).orElseThrow().checked()).isEqualTo(MANY);
        assertThat(keys.rewrapped).isEqualTo(MANY);
    }

    @Test
    void startsOnePassHoweverOftenItIsAskedTo() {
        settle();
        RotatingKeys rotating = instance();

        KeyRotation first = rotating.start("admin.local");
        rotating.step();

        assertThat(rotating.start("somebody.else").startedBy()).isEqualTo(first.startedBy());
        while (rotating.step()) {
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(rotating.start("admin.local").pass()).isEqualTo(2);
        while (rotating.step()) {
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(rotating.find(2).orElseThrow().rewrapped()).isZero();
    }

    @Test
    void saysHowManyKeysNobodyCanOpenAndGoesOn() {
        settle();
        PersonId lost = DeclarationFixtures.person(700);
        wrapped.keys.put(lost, new WrappedKey(lost, 1, new byte[] {9}));
        RotatingKeys rotating = instance();

        rotating.start("admin.local");
        while (rotating.step()) {
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(rotating.find(2)).hasValueSatisfying(done -> {
            assertThat(done.unreadable()).isEqualTo(1);
            assertThat(done.rewrapped()).isEqualTo(MANY - 1);
        });
    }

    @Test
    void neverBringsBackAKeyThatWasDestroyedMeanwhile() {
        PersonId erased = DeclarationFixtures.person(1);
        wrapped.keys.put(erased, new WrappedKey(erased, 1, new byte[] {1}));
        keys.onRewrap = () -> wrapped.keys.remove(erased);
        RotatingKeys rotating = instance();

        rotating.start("admin.local");
        rotating.step();

        assertThat(wrapped.keys).isEmpty();
    }

    private void settle() {
        for (int i = 0; i < MANY; i++) {
            PersonId person = DeclarationFixtures.person(i);
            wrapped.keys.put(person, new WrappedKey(person, 1, new byte[] {1}));
        }
    }

    private RotatingKeys instance() {
        return new RotatingKeys(rotations, wrapped, keys, leases, clock);
    }

    /** A wrapped key is the number of its master key; 1 and 2 are known, 2 is active. */
    private static final class NumberedKeys implements PersonalKeys {
        private int rewrapped;
        private Runnable onRewrap = () -> {};

        @Override
        public byte[] newKey(PersonId person) {
            return new byte[] {2};
        }

        @Override
        public FieldCipher open(PersonId person, byte[] key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCurrent(byte[] key) {
            return key[0] == 2;
        }

        @Override
        public byte[] rewrap(PersonId person, byte[] key) {
            if (key[0] > 2) {
                throw new IllegalStateException("Master key " + key[0] + " is not among the settings");
            }
            rewrapped++;
            onRewrap.run();
            return new byte[] {2};
        }

        @Override
        public int activeMasterKey() {
            return 2;
        }
    }
}
