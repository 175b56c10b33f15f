package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.catalogue.TestCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.STRANGER;
import static vn.tokhai.checkpoint.CheckpointFixtures.VINH_HAI;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

class LifeCycleTests {

    private static final PlaceId OTHER = new PlaceId(77);
    private static final Actor OWNING = new Actor.Person(OWNER);
    private static final Actor OFFICER =
            new Actor.Authority(area -> area.province().equals("58"));
    private static final Actor OFFICER_ELSEWHERE =
            new Actor.Authority(area -> area.province().equals("56"));
    private static final LifeCycleForm BARE = new LifeCycleForm(null, null);
    private static final LifeCycleForm DECIDED = new LifeCycleForm("123/QĐ-UBND", "Có ca bệnh");
    private static final Submission.AreaCodes NHA_TRANG = new Submission.AreaCodes("2021", "56", "568", "22327");

    private final FakeCheckpoints checkpoints =
            new FakeCheckpoints().with(CheckpointFixtures.market()).with(CheckpointFixtures.marketAt(OTHER));
    private final ChangingLifeCycle life = new ChangingLifeCycle(
            new CheckpointChanges(checkpoints, Clock.fixed(NOW, ZoneOffset.UTC)),
            new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, written -> Optional.empty()),
            checkpoints);

    @Test
    void anOwnerSuspendsAndResumes() {
        Checkpoint suspended = done(life.suspend(MARKET, OWNING, 1, new LifeCycleForm("ignored", "Nghỉ Tết")));

        assertThat(suspended.status()).isEqualTo(Status.SUSPENDED);
        assertThat(suspended.lifeCycle().suspension()).isEqualTo(new Suspension(null, "Nghỉ Tết", NOW));
        Checkpoint resumed = done(life.resume(MARKET, OWNING, 2, BARE));
        assertThat(resumed.status()).isEqualTo(Status.ACTIVE);
        assertThat(resumed.lifeCycle().suspension()).isNull();
        assertThat(done(life.resume(MARKET, OWNING, 3, BARE)).version()).isEqualTo(3);
    }

    @Test
    void anAuthorityOfTheAreaSuspendsByADecisionThatTheOwnerCannotLift() {
        assertThat(RegisteringCheckpointsTests.pointers(life.suspend(MARKET, OFFICER, 1, BARE)))
                .containsExactly("/decisionNumber");
        done(life.suspend(MARKET, OFFICER, 1, DECIDED));

        assertThat(life.resume(MARKET, OWNING, 2, BARE))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.SUSPENDED_BY_AUTHORITY));
        assertThat(done(life.suspend(MARKET, OWNING, 2, BARE)).lifeCycle().suspension())
                .isEqualTo(new Suspension("123/QĐ-UBND", "Có ca bệnh", NOW));
        assertThat(done(life.resume(MARKET, OFFICER, 2, DECIDED)).status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aDecisionTakesThePlaceOfTheOwnersSuspension() {
        done(life.suspend(MARKET, OWNING, 1, BARE));

        Checkpoint after = done(life.suspend(MARKET, OFFICER, 2, DECIDED));

        assertThat(after.lifeCycle().suspension())
                .extracting(Suspension::byAuthority)
                .isEqualTo(true);
    }

    @Test
    void nobodyElseMay() {
        assertThat(life.suspend(MARKET, OFFICER_ELSEWHERE, 1, DECIDED)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(life.close(MARKET, new Actor.Person(STRANGER), 9, BARE)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(life.close(new PlaceId(5), OWNING, 1, BARE)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void whoLookedAtAnOlderVersionIsTold() {
        done(life.suspend(MARKET, OWNING, 1, BARE));

        assertThat(life.resume(MARKET, OWNING, 1, BARE)).isEqualTo(new Outcome.Stale<>(2));
    }

    @Test
    void ofTwoOwnersAtOnceOneIsTold() {
        AtomicReference<@Nullable Outcome<Checkpoint>> faster = new AtomicReference<>();
        checkpoints.beforeNextReplacement(() -> faster.set(life.close(MARKET, OWNING, 1, BARE)));

        Outcome<Checkpoint> slower = life.suspend(MARKET, OWNING, 1, BARE);

        assertThat(faster.get()).isInstanceOf(Outcome.Done.class);
        assertThat(slower).isInstanceOf(Outcome.Stale.class);
        assertThat(checkpoints.find(MARKET).orElseThrow().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void aClosedPlaceStaysClosed() {
        done(life.close(MARKET, OWNING, 1, BARE));

        assertThat(life.suspend(MARKET, OWNING, 2, BARE)).isEqualTo(closed());
        assertThat(life.resume(MARKET, OWNING, 2, BARE)).isEqualTo(closed());
        assertThat(life.merge(MARKET, OWNING, 2, BARE, OTHER.toString())).isEqualTo(closed());
        assertThat(move(2, NHA_TRANG)).isEqualTo(closed());
        assertThat(done(life.close(MARKET, OWNING, 2, BARE)).version()).isEqualTo(2);
        assertThat(new CheckpointChanges(checkpoints, Clock.fixed(NOW, ZoneOffset.UTC))
                        .asOwner(MARKET, OWNER, (before, now) -> before.issueCopy(null, now)))
                .isEqualTo(closed());
    }

    @Test
    void theCodesOfAMergedPlaceLeadToTheOther() {
        Checkpoint merged = done(life.merge(MARKET, OWNING, 1, BARE, OTHER.toString()));

        assertThat(merged.status()).isEqualTo(Status.CLOSED);
        assertThat(merged.lifeCycle().mergedInto()).isEqualTo(OTHER);
        assertThat(new FindingPlaces(checkpoints).place(MARKET).orElseThrow().id())
                .isEqualTo(OTHER);
        assertThat(checkpoints.find(OTHER).orElseThrow().lifeCycle().absorbed())
                .extracting(LifeCycle.Absorbed::place)
                .containsExactly(MARKET);
    }

    @Test
    void aChainOfMergersLeadsToItsEnd() {
        PlaceId third = new PlaceId(78);
        checkpoints.with(CheckpointFixtures.marketAt(third));
        done(life.merge(MARKET, OWNING, 1, BARE, OTHER.toString()));

        done(life.merge(OTHER, OWNING, 2, BARE, third.toString()));

        assertThat(new FindingPlaces(checkpoints).place(MARKET).orElseThrow().id())
                .isEqualTo(third);
    }

    @Test
    void twoPlacesMergedIntoEachOtherAtOnceDoNotBothVanish() {
        AtomicReference<@Nullable Outcome<Checkpoint>> rival = new AtomicReference<>();
        checkpoints.beforeNextReplacement(() -> rival.set(life.merge(OTHER, OWNING, 1, BARE, MARKET.toString())));

        Outcome<Checkpoint> first = life.merge(MARKET, OWNING, 1, BARE, OTHER.toString());

        assertThat(rival.get()).isInstanceOf(Outcome.Done.class);
        assertThat(first).isNotInstanceOf(Outcome.Done.class);
        assertThat(checkpoints.find(MARKET).orElseThrow().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aPlaceIsMergedIntoOneThatIsThereAndMayBeChanged() {
        assertThat(RegisteringCheckpointsTests.pointers(life.merge(MARKET, OWNING, 1, BARE, null)))
                .containsExactly("/into");
        assertThat(RegisteringCheckpointsTests.pointers(life.merge(MARKET, OWNING, 1, BARE, MARKET.toString())))
                .containsExactly("/into");
        assertThat(RegisteringCheckpointsTests.pointers(life.merge(MARKET, OWNING, 1, BARE, new PlaceId(6).toString())))
                .containsExactly("/into");
        checkpoints.with(Checkpoint.register(new PlaceId(9), CheckpointFixtures.marketDetails(), STRANGER, NOW));
        assertThat(life.merge(MARKET, OWNING, 1, BARE, new PlaceId(9).toString()))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(done(life.merge(MARKET, OFFICER, 1, DECIDED, new PlaceId(9).toString()))
                        .lifeCycle()
                        .closingDecision())
                .isEqualTo("123/QĐ-UBND");
    }

    @Test
    void aPlaceThatMovesKeepsItsIdAndItsFormerAddresses() {
        Checkpoint moved = done(move(1, NHA_TRANG));

        assertThat(moved.id()).isEqualTo(MARKET);
        assertThat(moved.details().address()).isEqualTo("Số 2 đường Mẫu");
        assertThat(moved.details().name()).isEqualTo("Chợ Vĩnh Hải");
        assertThat(moved.lifeCycle().formerAddresses())
                .containsExactly(new FormerAddress(VINH_HAI, "Cổng chính", "Thôn Thái An", NOW, 2));
        assertThat(moved.lifeCycle().inAnotherProvinceThan(moved.details().area()))
                .map(FormerAddress::area)
                .contains(VINH_HAI);
        assertThat(RegisteringCheckpointsTests.pointers(move(2, new Submission.AreaCodes("2021", "56", "586", null))))
                .containsExactly("/area/district");
    }

    @Test
    void aPlaceThatMovesInsideItsProvinceLeavesNoProvince() {
        Checkpoint moved = done(move(1, new Submission.AreaCodes("2021", "58", "586", "22834")));

        assertThat(moved.lifeCycle().formerAddresses()).hasSize(1);
        assertThat(moved.lifeCycle().inAnotherProvinceThan(moved.details().area()))
                .isEmpty();
    }

    @Test
    void rememberAHundredAddressesAndNoMore() {
        Checkpoint place = CheckpointFixtures.market();
        Details details = place.details();
        for (int i = 0; i < 150; i++) {
            place = place.correct(
                    new Details(details.name(), details.kind(), details.phone(), details.area(), null, "Số " + i), NOW);
        }

        assertThat(place.lifeCycle().formerAddresses()).hasSize(100);
        assertThat(place.lifeCycle().formerAddresses().getLast().address()).isEqualTo("Số 148");
    }

    private Outcome<Checkpoint> move(long version, Submission.AreaCodes area) {
        return life.move(MARKET, OWNING, version, BARE, area, null, "Số 2 đường Mẫu", null);
    }

    private static Outcome<Checkpoint> closed() {
        return new Outcome.Contradicted<>(Contradiction.CLOSED);
    }
}
