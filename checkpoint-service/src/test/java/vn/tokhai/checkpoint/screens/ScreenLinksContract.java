package vn.tokhai.checkpoint.screens;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.PlaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of links holds to. */
public abstract class ScreenLinksContract {

    private static final Instant NOW = Instant.parse("2021-06-30T02:15:30Z");

    private final PlaceId place = PlaceId.random();

    protected abstract ScreenLinks links();

    @Test
    void givesBackWhatWasKept() {
        Screens kept = new Screens(place, 1, List.of(link("A", PlaceId.random()), link("B", null)));

        assertThat(links().replace(Screens.none(place), kept)).isTrue();

        assertThat(links().find(place)).contains(kept);
        assertThat(links().find(PlaceId.random())).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoAtOnce() {
        Screens first = new Screens(place, 1, List.of(link("A", null)));
        Screens second = new Screens(place, 2, List.of());
        links().replace(Screens.none(place), first);

        assertThat(links().replace(Screens.none(place), new Screens(place, 1, List.of())))
                .isFalse();
        assertThat(links().replace(first, second)).isTrue();
        assertThat(links().replace(first, new Screens(place, 2, List.of(link("C", null)))))
                .isFalse();
        assertThat(links().find(place)).contains(second);
    }

    private static ScreenLink link(String id, @org.jspecify.annotations.Nullable PlaceId unit) {
        return new ScreenLink(id, unit, "hash", "owner", NOW, NOW.plusSeconds(60));
    }
}
