package vn.tokhai.declaration;

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

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryPhoneOwners owners = new InMemoryPhoneOwners();
    private final FindingPhoneOwners finding = new FindingPhoneOwners(
            typed -> typed.startsWith("+") ? Optional.of(new PhoneNumber(typed)) : Optional.empty(),
            phone -> "index of " + phone.e164().hashCode(),
            owners,
            people,
            new TestClock());

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
}
