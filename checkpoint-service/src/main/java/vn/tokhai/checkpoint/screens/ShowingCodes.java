package vn.tokhai.checkpoint.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.TimeStep;
import vn.tokhai.checkpoint.VenueCodes;

/** Rotating codes for people with a right on the place, and for screens with a link. */
@Service
public class ShowingCodes {

    private static final int LONGEST_HOURS = 90 * 24;
    private static final int TRIES = 5;

    private final FindingPlaces finding;
    private final VenueCodes codes;
    private final ScreenLinks links;
    private final Clock clock;

    ShowingCodes(FindingPlaces finding, VenueCodes codes, ScreenLinks links, Clock clock) {
        this.finding = finding;
        this.codes = codes;
        this.links = links;
        this.clock = clock;
    }

    /** @param secret told once, here */
    public record NewLink(ScreenLink link, String secret) {}

    public Outcome<RotatingCode> current(PlaceId checkpointId, @Nullable PlaceId unitId, String personId) {
        return finding.placeToPrint(checkpointId, unitId, personId).then(place -> new Outcome.Done<>(code(place)));
    }

    /** @return unknown for a link that is made up, expired or revoked, without saying which */
    public Outcome<RotatingCode> current(String secret) {
        Instant now = clock.instant();
        return LinkSecret.parse(secret)
                .flatMap(given -> links.find(given.checkpointId())
                        .flatMap(screens -> screens.link(given.linkId()))
                        .filter(link -> link.isValidAt(now) && given.opens(link))
                        .flatMap(link -> finding.checkpoint(given.checkpointId())
                                .filter(checkpoint -> checkpoint.status() == Status.ACTIVE)
                                .filter(checkpoint ->
                                        checkpoint.roleOf(link.createdBy()).isPresent())
                                .flatMap(checkpoint -> place(checkpoint, link.unitId()))))
                .<Outcome<RotatingCode>>map(place -> new Outcome.Done<>(code(place)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** @param hours how long the link works */
    public Outcome<NewLink> makeLink(
            PlaceId checkpointId, @Nullable PlaceId unitId, @Nullable Integer hours, String ownerId) {
        if (hours == null || hours < 1 || hours > LONGEST_HOURS) {
            return new Outcome.Invalid<>(List.of(new Fault("/validHours", "1–" + LONGEST_HOURS)));
        }
        return owned(checkpointId, ownerId).then(checkpoint -> {
            if (unitId != null && checkpoint.unit(unitId).isEmpty()) {
                return new Outcome.Invalid<>(
                        List.of(new Fault("/unitId", "Không thuộc điểm này · is no unit of this checkpoint")));
            }
            return makeLink(checkpointId, unitId, Duration.ofHours(hours), ownerId);
        });
    }

    private Outcome<NewLink> makeLink(PlaceId checkpointId, @Nullable PlaceId unitId, Duration valid, String ownerId) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            LinkSecret secret = LinkSecret.of(checkpointId);
            var link = new ScreenLink(secret.linkId(), unitId, secret.hash(), ownerId, now, now.plus(valid));
            Screens before = links.find(checkpointId).orElseGet(() -> Screens.none(checkpointId));
            Optional<Screens> after = before.with(link, now);
            if (after.isEmpty()) {
                return new Outcome.Contradicted<>(Contradiction.TOO_MANY_SCREEN_LINKS);
            }
            if (links.replace(before, after.get())) {
                return new Outcome.Done<>(new NewLink(link, secret.text()));
            }
        }
        return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
    }

    /** Those that still work. */
    public Outcome<List<ScreenLink>> linksOf(PlaceId checkpointId, String ownerId) {
        return owned(checkpointId, ownerId)
                .then(checkpoint -> new Outcome.Done<>(links.find(checkpointId)
                        .map(screens -> screens.validAt(clock.instant()))
                        .orElse(List.of())));
    }

    /** Harmless when repeated. */
    public Outcome<PlaceId> revoke(PlaceId checkpointId, String linkId, String ownerId) {
        return owned(checkpointId, ownerId).then(checkpoint -> {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Optional<Screens> before = links.find(checkpointId);
                if (before.isEmpty()
                        || before.get().link(linkId).isEmpty()
                        || links.replace(before.get(), before.get().without(linkId, clock.instant()))) {
                    return new Outcome.Done<>(checkpointId);
                }
            }
            return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
        });
    }

    private RotatingCode code(Place place) {
        Instant now = clock.instant();
        TimeStep step = TimeStep.at(now);
        return new RotatingCode(place, codes.rotatingTextOf(place.id(), step), step, now);
    }

    private Outcome<Checkpoint> owned(PlaceId checkpointId, String ownerId) {
        Optional<Checkpoint> found = finding.checkpoint(checkpointId);
        if (found.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        return found.get().isOwnedBy(ownerId) ? new Outcome.Done<>(found.get()) : new Outcome.NotAllowed<>();
    }

    private static Optional<Place> place(Checkpoint checkpoint, @Nullable PlaceId unitId) {
        if (unitId == null) {
            return Optional.of(new Place(checkpoint, List.of()));
        }
        return checkpoint.unit(unitId).map(unit -> new Place(checkpoint, checkpoint.unitPath(unitId)));
    }
}
