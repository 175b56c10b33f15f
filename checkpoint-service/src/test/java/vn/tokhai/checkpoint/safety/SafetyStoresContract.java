package vn.tokhai.checkpoint.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.safety.messaging.TestSafetyEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of this feature holds to. Each test uses ids of its own, so a shared store does. */
public abstract class SafetyStoresContract {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    private final PlaceId id = PlaceId.random();
    private final SafetyEvents events = TestSafetyEvents.create();

    protected abstract SafetyRecords records();

    protected abstract Nodes nodes();

    protected abstract Placements placements();

    @Test
    void givesBackARecordWithAllThatItHolds() {
        SafetyRecord first = rated(SafetyRecord.empty(id, CheckpointFixtures.NOW), RatingType.PERIODIC);
        SafetyRecord second = rated(first, RatingType.DAILY);
        SafetyRecord third = rated(second, RatingType.INSPECTION);
        SafetyRecord last = third.missed(Set.of(RatingType.DAILY), CheckpointFixtures.NOW);

        assertThat(records().find(id)).isEmpty();
        replaceAll(SafetyRecord.empty(id, CheckpointFixtures.NOW), first, second, third, last);

        assertThat(records().find(id).orElseThrow()).usingRecursiveComparison().isEqualTo(last);
        assertThat(records().among(Set.of(id, PlaceId.random()))).containsExactly(id);
        assertThat(records().among(Set.of())).isEmpty();
    }

    @Test
    void replacesTheVersionThatTheChangeWasMadeFromAlone() {
        SafetyRecord empty = SafetyRecord.empty(id, CheckpointFixtures.NOW);
        SafetyRecord first = rated(empty, RatingType.PERIODIC);
        replaceAll(empty, first);

        assertThat(replace(empty, rated(empty, RatingType.DAILY))).isFalse();
        assertThat(replace(first, rated(first, RatingType.DAILY))).isTrue();
        assertThat(replace(first, rated(first, RatingType.INSPECTION))).isFalse();
        assertThat(records().find(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void keepsTheFirstRatingUnderAnId() {
        Assessment first = assessment("yes");

        assertThat(records().keep(first)).isEqualTo(first);
        assertThat(records().keep(new Assessment(id, first.entry(), List.of(), null)))
                .isEqualTo(first);
        assertThat(records().assessment(id, first.entry().id())).contains(first);
        assertThat(records().assessment(PlaceId.random(), first.entry().id())).isEmpty();
    }

    @Test
    void keepsFullPagesOfTheHistory() {
        SafetyRecord record = SafetyRecord.empty(id, CheckpointFixtures.NOW);
        for (int i = 0; i <= SafetyRecord.PAGE; i++) {
            SafetyRecord next = rated(record, RatingType.DAILY);
            replace(record, next);
            record = next;
        }

        assertThat(record.fullPages()).isEqualTo(1);
        assertThat(records().page(id, 0)).hasSize(SafetyRecord.PAGE);
        assertThat(records().find(id).orElseThrow().recent()).hasSize(1);
        assertThat(records().page(id, 1)).isEmpty();
    }

    @Test
    void putsPlacesDownForTheDayAfterTheOneOnWhichSomethingIsDue() {
        SafetyRecord empty = SafetyRecord.empty(id, CheckpointFixtures.NOW);
        replaceAll(empty, rated(empty, RatingType.PERIODIC));

        assertThat(due(DAY.plusDays(1))).doesNotContain(id);
        assertThat(due(DAY.plusDays(2))).contains(id);

        records().dueUntil(DAY.plusDays(2)).forEach(records()::done);
        assertThat(due(DAY.plusDays(2))).isEmpty();
        assertThat(due(DAY.plusDays(8))).contains(id);
    }

    @Test
    void keepsNodesAndTheirPlaces() {
        String leaf = "A/2021/58/586/22846/#" + id.toString().charAt(0) + UUID.randomUUID();
        Pin pin = new Pin(
                SafetyLevel.SAFE,
                false,
                true,
                new Pin.Shown("Chợ Vĩnh Hải", "MARKET", SafetyWorld.VINH_HAI, LocalDate.of(2021, 6, 30)));
        PlaceId digits = new PlaceId(0);
        assertThat(nodes().get(leaf).version()).isZero();

        nodes().pin(leaf, id, new Pin(null, false, false, null));
        nodes().pin(leaf, id, pin);
        nodes().pin(leaf, digits, new Pin(null, true, false, null));

        assertThat(nodes().get(leaf).pins())
                .isEqualTo(Map.of(id.toString(), pin, digits.toString(), new Pin(null, true, false, null)));
        assertThat(nodes().get(leaf).version()).isEqualTo(3);
        nodes().unpin(leaf, digits);
        nodes().unpin(leaf, PlaceId.random());
        assertThat(nodes().get(leaf).pins()).containsOnlyKeys(id.toString());
        assertThat(nodes().all(List.of(leaf, leaf + "nothing"))).hasSize(1);
    }

    @Test
    void writesABranchOnTopOfTheVersionReadAlone() {
        String ward = "A/2021/" + UUID.randomUUID();
        Node empty = nodes().get(ward);
        Tally tally = new Tally(List.of(1, 2, 3, 4, 5), 6, 7, 8);
        Node first = new Node(ward, 1, Map.of(), Map.of("#A", new Node.Branch(tally, null)), AreaRisk.AT_RISK);
        Node second =
                new Node(ward, 2, Map.of(), Map.of("22846", new Node.Branch(Tally.NONE, AreaRisk.HIGH_RISK)), null);

        assertThat(nodes().replace(empty, first, event())).isTrue();
        assertThat(nodes().replace(empty, first, null)).isFalse();
        assertThat(nodes().get(ward)).isEqualTo(first);
        assertThat(nodes().replace(first, second, null)).isTrue();
        assertThat(nodes().replace(first, second, event())).isFalse();
        assertThat(nodes().get(ward)).isEqualTo(second);
    }

    @Test
    void keepsWherePlacesStand() {
        Placement none = placements().get(id);
        Placement first = new Placement(id, 1, List.of("A/x", "T/y"), List.of());
        Placement second = new Placement(id, 2, List.of(), List.of("A/x"));

        assertThat(none.version()).isZero();
        assertThat(placements().replace(none, first)).isTrue();
        assertThat(placements().replace(none, first)).isFalse();
        assertThat(placements().get(id)).isEqualTo(first);
        assertThat(placements().replace(first, second)).isTrue();
        assertThat(placements().replace(first, second)).isFalse();
        assertThat(placements().get(id)).isEqualTo(second);
        assertThat(placements().among(Set.of(id, PlaceId.random()))).containsExactly(id);
    }

    private PendingEvent event() {
        return events.areaChanged(
                new AreaCode(Structure.OF_2021, List.of("58")), null, AreaRisk.AT_RISK, 5, 1, CheckpointFixtures.NOW);
    }

    private List<PlaceId> due(LocalDate day) {
        return records().dueUntil(day).stream()
                .flatMap(part -> part.places().stream())
                .filter(id::equals)
                .toList();
    }

    private void replaceAll(SafetyRecord... versions) {
        for (int i = 1; i < versions.length; i++) {
            assertThat(replace(versions[i - 1], versions[i])).isTrue();
        }
    }

    private boolean replace(SafetyRecord before, SafetyRecord after) {
        return records().replace(before, after, events.closed(after));
    }

    private SafetyRecord rated(SafetyRecord before, RatingType type) {
        return before.rated(entry(type), 7);
    }

    private Assessment assessment(String option) {
        return new Assessment(
                id, entry(RatingType.DAILY), List.of(new Answer("KHACH", option, null)), "Đủ nước sát khuẩn");
    }

    private static RatingEntry entry(RatingType type) {
        Instant at = CheckpointFixtures.NOW;
        return new RatingEntry(
                UUID.randomUUID(),
                type,
                "daily",
                1,
                5,
                6,
                "gaps",
                SafetyLevel.AT_RISK,
                at,
                CheckpointFixtures.OWNER,
                type == RatingType.INSPECTION ? Measure.FINE : null,
                type == RatingType.INSPECTION ? "123/QĐ-SYT" : null);
    }
}
