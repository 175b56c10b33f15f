package vn.tokhai.checkpoint;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** What every registry holds to. Each test uses places and people of its own, so a shared store does. */
public abstract class CheckpointsContract {

    private final PlaceId id = PlaceId.random();
    private final String owner = UUID.randomUUID().toString();
    private final String staff = UUID.randomUUID().toString();

    protected abstract Checkpoints checkpoints();

    protected Checkpoint registered() {
        return Checkpoint.register(id, CheckpointFixtures.marketDetails(), owner, NOW);
    }

    @Test
    void givesBackWhatWasAdded() {
        Unit floor = CheckpointFixtures.unit("Tầng 2", UnitKind.FLOOR, null);
        Checkpoint added = CheckpointFixtures.withUnit(
                CheckpointFixtures.withUnit(registered(), floor),
                CheckpointFixtures.unit("Phòng 201", UnitKind.ROOM, floor.id()));

        assertThat(checkpoints().add(added)).isTrue();

        assertThat(checkpoints().find(id)).contains(added);
        assertThat(checkpoints().findByUnit(floor.id())).contains(added);
        assertThat(checkpoints().find(PlaceId.random())).isEmpty();
        assertThat(checkpoints().findByUnit(id)).isEmpty();
    }

    @Test
    void givesBackTheLocation() {
        Checkpoint located = Checkpoint.register(id, CheckpointFixtures.locatedDetails(), owner, NOW);

        checkpoints().add(located);

        assertThat(checkpoints().find(id)).contains(located);
    }

    @Test
    void keepsWhichCopiesWereRevoked() {
        Unit floor = CheckpointFixtures.unit("Tầng 2", UnitKind.FLOOR, null);
        Checkpoint added = CheckpointFixtures.withUnit(registered(), floor);
        checkpoints().add(added);
        Checkpoint revoked = done(done(added.revokeCopy(null, 1, Copies.Reason.STOLEN, NOW))
                .revokeCopy(floor.id(), 1, Copies.Reason.MOVED, NOW));

        checkpoints().replace(added, done(added.revokeCopy(null, 1, Copies.Reason.STOLEN, NOW)));
        checkpoints().replace(done(added.revokeCopy(null, 1, Copies.Reason.STOLEN, NOW)), revoked);

        assertThat(checkpoints().find(id)).contains(revoked);
    }

    @Test
    void addsAnIdOnce() {
        checkpoints().add(registered());

        assertThat(checkpoints().add(registered())).isFalse();
    }

    @Test
    void keepsTheFirstClaim() {
        UUID request = UUID.randomUUID();

        var first = checkpoints().claim(owner, request, "fingerprint", id);
        var second = checkpoints().claim(owner, request, "other", PlaceId.random());

        assertThat(first).isEqualTo(new Checkpoints.Claim(id, "fingerprint"));
        assertThat(second).isEqualTo(first);
        assertThat(checkpoints().claim(staff, request, "other", PlaceId.random()))
                .isNotEqualTo(first);
    }

    @Test
    void replacesTheVersionThatTheChangeWasMadeFromAlone() {
        Checkpoint first = registered();
        checkpoints().add(first);
        Checkpoint second = done(first.admitStaff(staff, List.of(), NOW));
        Checkpoint rival = done(first.issueCopy(null, NOW));

        assertThat(checkpoints().replace(first, second)).isTrue();
        assertThat(checkpoints().replace(first, rival)).isFalse();

        assertThat(checkpoints().find(id)).contains(second);
    }

    @Test
    void listsThePlacesOfAPersonAsLongAsThereIsARight() {
        Checkpoint first = registered();
        checkpoints().add(first);
        Checkpoint staffed = done(first.admitStaff(staff, List.of(), NOW));
        checkpoints().replace(first, staffed);

        assertThat(checkpoints().ofPerson(staff, null, 10).checkpoints()).containsExactly(staffed);
        assertThat(checkpoints().ofPerson(owner, null, 10).checkpoints()).containsExactly(staffed);

        checkpoints().replace(staffed, done(staffed.dismissStaff(staff, NOW)));

        assertThat(checkpoints().ofPerson(staff, null, 10).checkpoints()).isEmpty();
        assertThat(checkpoints().countOfPerson(owner)).isEqualTo(1);
        assertThat(checkpoints().countOfPerson(staff)).isZero();
    }

    @Test
    void pagesThroughThePlacesOfAPerson() {
        List<PlaceId> ids = Stream.generate(PlaceId::random)
                .limit(5)
                .peek(each ->
                        checkpoints().add(Checkpoint.register(each, CheckpointFixtures.marketDetails(), owner, NOW)))
                .toList();

        CheckpointPage first = checkpoints().ofPerson(owner, null, 2);
        CheckpointPage second = checkpoints().ofPerson(owner, first.next(), 2);
        CheckpointPage third = checkpoints().ofPerson(owner, second.next(), 2);

        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.checkpoints().stream())
                        .map(Checkpoint::id))
                .containsExactlyElementsOf(ids);
        assertThat(third.next()).isNull();
    }

    @Test
    void givesBackWhatHappenedToAPlaceAndWhoMayActForIt() {
        Unit hall = new Unit(
                PlaceId.random(), UUID.randomUUID(), null, "Hội trường", UnitKind.OTHER, Copies.first(NOW), 300, NOW);
        OneTimeLink link = new OneTimeLink(
                UUID.randomUUID(),
                OneTimeLink.Purpose.DEVICE,
                "print",
                "Máy",
                List.of(hall.id()),
                NOW.plusSeconds(60),
                null);
        CheckpointDraft draft = new CheckpointDraft(CheckpointFixtures.coachAt(id));
        draft.units = List.of(hall);
        draft.rights =
                List.of(new Right(owner, Right.Role.OWNER), new Right(staff, Right.Role.STAFF, List.of(hall.id())));
        draft.lifeCycle = new LifeCycle(
                new Suspension("1/QĐ", "Khử khuẩn", NOW),
                PlaceId.random(),
                "2/QĐ",
                List.of(new LifeCycle.Absorbed(PlaceId.random(), NOW)),
                List.of(new FormerAddress(CheckpointFixtures.VINH_HAI, "Cổng", "Thôn", NOW, 2)));
        draft.access = new Access(
                List.of(new Device(UUID.randomUUID(), "key", "Máy", List.of(hall.id()), NOW, NOW)),
                List.of(link),
                List.of(new Access.UsedConsent("consent", NOW)));
        Checkpoint full = draft.of(1, NOW);

        checkpoints().add(full);

        assertThat(checkpoints().find(id)).contains(full);
    }

    @Test
    void letsOneOfTwoOwnersAtOnceChangeAVersion() throws Exception {
        checkpoints().add(registered());
        CheckpointChanges changes = new CheckpointChanges(checkpoints(), CheckpointFixtures.clock());
        CountDownLatch together = new CountDownLatch(2);
        Callable<Outcome<Checkpoint>> suspend = () -> {
            together.countDown();
            together.await();
            return changes.change(id, 1L, (before, now) -> before.suspend(new Suspension(null, null, now), now));
        };
        Callable<Outcome<Checkpoint>> close = () -> {
            together.countDown();
            together.await();
            return changes.change(id, 1L, (before, now) -> before.close(null, null, now));
        };

        List<Outcome<Checkpoint>> outcomes;
        try (ExecutorService owners = Executors.newFixedThreadPool(2)) {
            var first = owners.submit(suspend);
            var second = owners.submit(close);
            outcomes = List.of(first.get(), second.get());
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new Outcome.Stale<>(2));
        assertThat(checkpoints().find(id).orElseThrow().version()).isEqualTo(2);
    }
}
