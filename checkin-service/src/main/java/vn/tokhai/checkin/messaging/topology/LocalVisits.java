package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.visit.DerivingVisits;
import vn.tokhai.checkin.visit.Occupancy;
import vn.tokhai.checkin.visit.OwnVisits;
import vn.tokhai.checkin.visit.PairingRules;
import vn.tokhai.checkin.visit.PersonDay;
import vn.tokhai.checkin.visit.PlaceHour;
import vn.tokhai.checkin.visit.Visit;
import vn.tokhai.checkin.visit.VisitPage;
import vn.tokhai.checkin.visit.VisitQuery;

/** Answers from the stores of this instance, if it is the one that owns the key. */
@Component
class LocalVisits implements OwnVisits {

    private final Owners owners;
    private final DerivingVisits deriving;

    LocalVisits(Owners owners, PairingRules rules) {
        this.owners = owners;
        this.deriving = new DerivingVisits(rules);
    }

    @Override
    public Answer<VisitPage> ofPerson(String personId, VisitQuery query) {
        return this.<PersonDay, VisitPage>ask(Stores.PERSON_VISITS, personId, store -> {
            Instant from = PersonDay.startOf(query.earliestArrival());
            // the day after tells how late stays ended
            Instant until = PersonDay.startOf(query.latestArrival()).plus(PersonDay.LENGTH);
            try (WindowStoreIterator<PersonDay> days = store.backwardFetch(personId, from, until)) {
                return VisitPage.of(new DaysBackward(personId, days, deriving), query);
            }
        });
    }

    @Override
    public Answer<VisitPage> ofCheckpoint(String checkpointId, VisitQuery query) {
        return this.<PlaceHour, VisitPage>ask(Stores.PLACE_VISITS, checkpointId, store -> {
            Instant from = PlaceHour.startOf(query.earliestArrival());
            try (WindowStoreIterator<PlaceHour> hours =
                    store.backwardFetch(checkpointId, from, query.latestArrival())) {
                return VisitPage.of(new HoursBackward(hours), query);
            }
        });
    }

    @Override
    public Answer<Occupancy> occupancy(String checkpointId, Instant at, Duration typicalStay) {
        return this.<PlaceHour, Occupancy>ask(Stores.PLACE_VISITS, checkpointId, store -> {
            Instant from = PlaceHour.startOf(at.minus(Visit.LONGEST));
            try (WindowStoreIterator<PlaceHour> hours = store.backwardFetch(checkpointId, from, at)) {
                return Occupancy.of(() -> new HoursBackward(hours), at, typicalStay);
            }
        });
    }

    private <V, T> Answer<T> ask(String name, String key, Function<ReadOnlyWindowStore<String, V>, T> question) {
        try {
            Optional<ReadOnlyWindowStore<String, V>> store = owners.storeHere(name, key);
            return store.<Answer<T>>map(found -> new Answer.Found<>(question.apply(found)))
                    .orElseGet(Answer.NotNow::new);
        } catch (InvalidStateStoreException | IllegalStateException e) {
            // moved, being restored or closed between the question and the answer
            return new Answer.NotNow<>();
        }
    }
}
