package vn.tokhai.declaration;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingPhoneOwnersTests {

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryPhoneOwners owners = new InMemoryPhoneOwners();
    private final FindingPhoneOwners finding = new FindingPhoneOwners(
            typed -> typed.startsWith("+") ? Optional.of(new PhoneNumber(typed)) : Optional.empty(),
            phone -> "index of " + phone.e164().hashCode(),
            owners,
            people,
            new InMemoryActivity(),
            DeclarationFixtures.protection(),
            clock);

    @Test
    void makesThePersonAtTheFirstLogIn() {
        PersonId first = finding.ownerOf("+84912345678").orElseThrow();

        assertThat(finding.ownerOf("+84912345678")).contains(first);
        assertThat(finding.ownerOf("+84912345679")).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(people.find(first).orElseThrow().phone()).isEqualTo(DeclarationFixtures.PHONE);
    }

    @Test
    void refusesWhatIsNoPhoneNumber() {
        assertThat(finding.ownerOf("nobody")).isEmpty();
    }

    @Test
    void makesOnePersonOfManyFirstLogInsAtOnce() throws ExecutionException, InterruptedException {
        Set<PersonId> seen = new HashSet<>();

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 50)
                    .mapToObj(i ->
                            workers.submit(() -> finding.ownerOf("+84912345678").orElseThrow()))
                    .toList();
            for (Future<PersonId> call : calls) {
                seen.add(call.get());
            }
        }

        assertThat(seen).hasSize(1);
        assertThat(people.findAll(seen)).hasSize(1);
    }

    @Test
    void finishesALogInThatDiedBetweenItsTwoWrites() {
        PersonId claimed = owners.claim("index of " + "+84912345678".hashCode(), DeclarationFixtures.person(1));

        assertThat(finding.ownerOf("+84912345678")).contains(claimed);
        assertThat(people.find(claimed)).isPresent();
    }

    @Test
    void keepsANumberInUseAndNeverShowsFormerDataForOneThatRested() {
        PersonId former = finding.ownerOf("+84912345678").orElseThrow();
        clock.advance(Duration.ofDays(179));
        assertThat(finding.ownerOf("+84912345678")).contains(former);

        clock.advance(Duration.ofDays(181));
        PersonId holder = finding.ownerOf("+84912345678").orElseThrow();

        assertThat(holder).isNotEqualTo(former);
        assertThat(finding.ownerOf("+84912345678")).contains(holder);
        assertThat(people.find(former).orElseThrow().phone()).isNull();
    }
}
