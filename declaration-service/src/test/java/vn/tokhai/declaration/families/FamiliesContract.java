package vn.tokhai.declaration.families;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of families has to keep; run on the fake, on the embedded store and on a real MongoDB. */
public abstract class FamiliesContract {

    protected abstract Families families();

    protected abstract People people();

    @Test
    void givesAFamilyBackAsWritten() {
        Family.Change two = Family.of(guardian(1)).with(member(1)).family().with(member(2));

        assertThat(families().find(guardian(1))).isEmpty();
        assertThat(families().write(Family.of(guardian(1)).with(member(1)))).isTrue();
        assertThat(families().write(two)).isTrue();
        assertThat(families().find(guardian(1))).contains(two.family());
    }

    @Test
    void refusesAWriteOnAnOldVersion() {
        Family.Change first = Family.of(guardian(2)).with(member(1));

        assertThat(families().write(first)).isTrue();
        assertThat(families().write(Family.of(guardian(2)).with(member(2)))).isFalse();
        assertThat(families().write(first.family().without(member(1), TestClock.START)))
                .isTrue();
        assertThat(families().write(first.family().with(member(3)))).isFalse();
        assertThat(families().find(guardian(2)).orElseThrow().members()).isEmpty();
    }

    private PersonId guardian(int n) {
        people().addIfAbsent(DeclarationFixtures.registered(n));
        return DeclarationFixtures.person(n);
    }

    protected static Member member(int n) {
        return new Member(
                DeclarationFixtures.person(100 + n),
                new UUID(0x018f2b6e7c1a7d3eL, 0x9a51000000000000L + n),
                "Trần Thị Mẫu Nhỏ",
                Relation.CHILD,
                TestClock.START);
    }
}
