package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import vn.tokhai.tracing.CoPresence;
import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.Itinerary;
import vn.tokhai.tracing.KnownVisit;
import vn.tokhai.tracing.Match;
import vn.tokhai.tracing.MatchRule;
import vn.tokhai.tracing.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.tracing.TracingFixtures.NOW;

/** The engine, and the topology around it, against the judge in {@link Walk}. */
class CoPresenceOracleTests {

    private static final Instant START = NOW.minus(Duration.ofMinutes(Walk.END));

    /** What has arrived last counts; here everything has arrived. */
    @Property(tries = 500)
    void measuresWhatAPlainCountOfCommonMinutesGives(
            @ForAll("walks") @Size(max = 30) List<Walk> walks, @ForAll("rules") MatchRule rule) {
        Itinerary question = question(rule);
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < walks.size(); i++) {
            for (int k = 0; k < walks.size(); k++) {
                KnownVisit one = visit(i, walks.get(i), walks.get(i).length(), 1);
                KnownVisit other = visit(k, walks.get(k), walks.get(k).length(), 1);
                if (one.personId().equals("p0") && one.checkpointId().equals(other.checkpointId())) {
                    Exposure exposure = question.exposureBy(one);
                    CoPresence.of(exposure, other, null)
                            .ifPresent(match -> found.put(match.meetingId(), minutes(match)));
                }
            }
        }

        assertThat(found).isEqualTo(Walk.together(walks, rule.minOverlapMinutes(), rule.airTailMinutes()));
    }

    /** Visits, corrections, repeats and the question arrive in any order; few tries, each flushes stores to disk often. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void findsTheSameInWhicheverOrderEverythingArrives(
            @ForAll("walks") @Size(max = 12) List<Walk> walks,
            @ForAll("rules") MatchRule rule,
            @ForAll @LongRange(min = 0) long order) {
        try (var world = new TopologyWorld(NOW)) {
            List<Runnable> arrivals = arrivals(world, walks, rule);
            Collections.shuffle(arrivals, new Random(order));

            arrivals.forEach(Runnable::run);

            assertThat(found(world)).isEqualTo(Walk.together(walks, rule.minOverlapMinutes(), rule.airTailMinutes()));
        }
    }

    private static List<Runnable> arrivals(TopologyWorld world, List<Walk> walks, MatchRule rule) {
        List<Runnable> arrivals = new ArrayList<>();
        for (int i = 0; i < walks.size(); i++) {
            Walk walk = walks.get(i);
            KnownVisit last = visit(i, walk, walk.length(), 2);
            arrivals.add(() -> world.visitSeen(last, NOW));
            if (walk.firstLength() > -2) {
                KnownVisit before = visit(i, walk, walk.firstLength(), 1);
                arrivals.add(() -> world.visitSeen(before, NOW));
                arrivals.add(() -> world.visitSeen(last, NOW));
            }
        }
        arrivals.add(() -> world.ask(question(rule)));
        arrivals.add(() -> world.ask(question(rule)));
        return arrivals;
    }

    private static Map<String, String> found(TopologyWorld world) {
        Map<String, String> found = new TreeMap<>();
        for (Contact contact : world.contacts.all.values()) {
            contact.listed().forEach(match -> found.put(match.meetingId(), minutes(match)));
        }
        return found;
    }

    private static String minutes(Match match) {
        return match.overlapSeconds() / 60 + "/" + match.possibleSeconds() / 60;
    }

    private static Itinerary question(MatchRule rule) {
        Instant from = START.plus(Duration.ofMinutes(Walk.WINDOW_FROM));
        return new Itinerary("case", 1, "p0", "p0", new Window(from, NOW), rule, NOW);
    }

    private static KnownVisit visit(int id, Walk walk, int length, int version) {
        Instant arrival = START.plus(Duration.ofMinutes(walk.arrival()));
        Instant end = arrival.plus(Duration.ofMinutes(length));
        boolean open = length < 0;
        boolean imputed = !open && walk.slack() > 0;
        return new KnownVisit(
                Integer.toString(id),
                "p" + walk.person(),
                "c" + walk.place(),
                null,
                arrival,
                open ? null : end,
                imputed ? end.plus(Duration.ofMinutes(walk.slack())) : null,
                open ? null : imputed ? "TYPICAL_STAY" : "BUTTON",
                "B",
                List.of(),
                version,
                NOW);
    }

    @Provide
    Arbitrary<List<Walk>> walks() {
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(-1)),
                Tuple.of(1, Arbitraries.integers().between(0, 20 * 60)),
                Tuple.of(3, Arbitraries.integers().between(0, 240)));
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
                        Arbitraries.integers().between(0, 1),
                        // most of them around the begin of the window, so that many overlap
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(0, 2 * Walk.WINDOW_FROM)),
                                Tuple.of(1, Arbitraries.integers().between(0, Walk.END - 1))),
                        length,
                        Arbitraries.of(0, 0, 30, 180),
                        Arbitraries.oneOf(Arbitraries.just(-2), length))
                .as(Walk::new)
                .list();
    }

    @Provide
    Arbitrary<MatchRule> rules() {
        return Combinators.combine(Arbitraries.of(0, 15), Arbitraries.of(0, 0, 45))
                .as((least, tail) -> new MatchRule("sample", least, tail, Walk.ASSUMED, false));
    }
}
