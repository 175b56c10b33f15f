package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.visit.Occupancy;
import vn.tokhai.checkin.visit.OtherInstances;
import vn.tokhai.checkin.visit.VisitBook;
import vn.tokhai.checkin.visit.VisitPage;
import vn.tokhai.checkin.visit.VisitQuery;

/** Asks whichever instance owns the key; never more than one, so an answer is complete or there is none. */
@Primary
@Component
class RoutedVisits implements VisitBook {

    private final Owners owners;
    private final LocalVisits here;
    private final OtherInstances others;

    RoutedVisits(Owners owners, LocalVisits here, OtherInstances others) {
        this.owners = owners;
        this.here = here;
        this.others = others;
    }

    @Override
    public Answer<VisitPage> ofPerson(String personId, VisitQuery query) {
        return ask(Stores.PERSON_VISITS, personId, book -> book.ofPerson(personId, query));
    }

    @Override
    public Answer<VisitPage> ofCheckpoint(String checkpointId, VisitQuery query) {
        return ask(Stores.PLACE_VISITS, checkpointId, book -> book.ofCheckpoint(checkpointId, query));
    }

    @Override
    public Answer<Occupancy> occupancy(String checkpointId, Instant at, Duration typicalStay) {
        return ask(Stores.PLACE_VISITS, checkpointId, book -> book.occupancy(checkpointId, at, typicalStay));
    }

    private <T> Answer<T> ask(String store, String key, Function<VisitBook, Answer<T>> question) {
        try {
            return owners.of(store, key)
                    .map(owner -> owner.here()
                            ? here
                            : others.at(owner.host().host(), owner.host().port()))
                    .map(question)
                    .orElseGet(Answer.NotNow::new);
        } catch (IllegalStateException e) {
            // the streams stopped in between
            return new Answer.NotNow<>();
        }
    }
}
