package vn.tokhai.declaration.scans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.KnownCheckpoints;
import vn.tokhai.declaration.KnownCheckpoints.Spot;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.VenueKeys;

/**
 * Tells somebody what they scanned and what they may do with it (R20). About a person it tells only whether the code is the
 * caller's own or of the caller's family: for everybody else the answer is the same, known here or not (R02, R07).
 */
@Service
public class ResolvingScans {

    private static final int STEP_SECONDS = 30;

    private final ScanReader reader;
    private final VenueKeys venueKeys;
    private final KnownCheckpoints checkpoints;
    private final People people;
    private final DeclarationSettings settings;
    private final Clock clock;

    public ResolvingScans(
            ScanReader reader,
            VenueKeys venueKeys,
            KnownCheckpoints checkpoints,
            People people,
            DeclarationSettings settings,
            Clock clock) {
        this.reader = reader;
        this.venueKeys = venueKeys;
        this.checkpoints = checkpoints;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who scanned.
     *
     * @param citizen absent for officials
     */
    public record Asker(@Nullable PersonId citizen, boolean officer) {}

    /** Whose personal code it is, seen from the one who scanned it. */
    public enum Holder {
        SELF,
        FAMILY,
        OTHER
    }

    /** What came of it. */
    public sealed interface Answer {
        /**
         * @param place absent for anything but a venue code, and for a genuine code of a place not known here yet
         * @param holder present for personal codes
         * @param replaced whether a newer code of the caller or the caller's family has made this one void
         */
        record Resolved(
                Scanned scanned,
                @Nullable Spot place,
                @Nullable Holder holder,
                boolean replaced,
                Set<CardWarning> warnings,
                List<Action> actions)
                implements Answer {}

        /** The keys of venue codes are not known yet, so it cannot be told from a forgery. */
        record NotReady() implements Answer {}
    }

    public Answer resolve(Asker asker, String text) {
        Scanned scanned = reader.read(text);
        return switch (scanned) {
            case Scanned.Venue(var placeId, var _) -> venue(asker, scanned, placeId);
            case Scanned.Rotating(var placeId, var step) ->
                isCurrent(step) ? venue(asker, scanned, placeId) : plain(new Scanned.Outdated(placeId), List.of());
            case Scanned.Outdated outdated -> plain(outdated, List.of());
            case Scanned.Personal personal -> personal(asker, personal);
            case Scanned.Forged(var code)
            when code == Scanned.Own.VENUE && !venueKeys.loaded() -> new Answer.NotReady();
            case Scanned.Forged(var code)
            when code == Scanned.Own.VENUE && asker.citizen() != null -> plain(scanned, List.of(Action.REPORT_POSTER));
            case Scanned.Insurance(var card) -> card(asker, scanned, card.warnings(), card.validUntil());
            case Scanned.Identity(var card) -> card(asker, scanned, card.warnings(), null);
            case Scanned.Number number -> plain(number, asker.officer() ? List.of(Action.FIND_PERSON) : List.of());
            case Scanned.Forged forged -> plain(forged, List.of());
            case Scanned.Unreadable unreadable -> plain(unreadable, List.of());
            case Scanned.BrokenCard broken -> plain(broken, List.of());
            case Scanned.Foreign foreign -> plain(foreign, List.of());
            case Scanned.Unknown unknown -> plain(unknown, List.of());
        };
    }

    private Answer venue(Asker asker, Scanned venue, String placeId) {
        Optional<Spot> place = checkpoints.spot(placeId);
        List<Action> actions = new ArrayList<>();
        if (asker.citizen() != null) {
            if (place.map(spot -> spot.checkpoint().active()).orElse(true)) {
                actions.add(Action.CHECK_IN);
            }
            actions.add(Action.REPORT_POSTER);
        }
        return new Answer.Resolved(venue, place.orElse(null), null, false, Set.of(), List.copyOf(actions));
    }

    private Answer personal(Asker asker, Scanned.Personal personal) {
        PersonId citizen = asker.citizen();
        Optional<Person> own = citizen == null
                ? Optional.empty()
                : people.find(personal.personId()).filter(person -> person.answersTo(citizen));
        List<Action> actions = new ArrayList<>();
        if (own.isPresent() && personal.personId().equals(citizen)) {
            actions.add(Action.SHOW_MY_CODE);
        }
        if (citizen != null) {
            actions.add(Action.CHECK_IN_VISITOR);
        }
        Holder holder =
                own.isEmpty() ? Holder.OTHER : personal.personId().equals(citizen) ? Holder.SELF : Holder.FAMILY;
        boolean replaced =
                own.filter(person -> person.codeSerial() > personal.serial()).isPresent();
        return new Answer.Resolved(personal, null, holder, replaced, Set.of(), List.copyOf(actions));
    }

    private Answer card(Asker asker, Scanned card, Set<CardWarning> noticed, @Nullable LocalDate validUntil) {
        Set<CardWarning> warnings = EnumSet.noneOf(CardWarning.class);
        warnings.addAll(noticed);
        if (validUntil != null && validUntil.isBefore(LocalDate.now(clock.withZone(settings.timeZone())))) {
            warnings.add(CardWarning.EXPIRED);
        }
        List<Action> actions = new ArrayList<>();
        if (asker.citizen() != null) {
            actions.add(Action.FILL_IN_FORM);
            actions.add(Action.DECLARE_ON_BEHALF);
        }
        if (asker.officer()) {
            actions.add(Action.FIND_PERSON);
            actions.add(Action.DECLARE_AS_OFFICER);
        }
        return new Answer.Resolved(card, null, null, false, warnings, List.copyOf(actions));
    }

    /** The step before and the one after are good too, since clocks differ. */
    private boolean isCurrent(long step) {
        return Math.abs(Math.floorDiv(clock.instant().getEpochSecond(), STEP_SECONDS) - step) <= 1;
    }

    private static Answer plain(Scanned scanned, List<Action> actions) {
        return new Answer.Resolved(scanned, null, null, false, Set.of(), actions);
    }
}
