package vn.tokhai.checkin.messaging.topology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.WindowStoreIterator;

import vn.tokhai.checkin.visit.DerivingVisits;
import vn.tokhai.checkin.visit.PersonDay;
import vn.tokhai.checkin.visit.Visit;

/** The visits of a person, newest first, made from the days as they are read. */
final class DaysBackward implements Iterator<Visit> {

    private final String personId;
    private final WindowStoreIterator<PersonDay> days;
    private final DerivingVisits deriving;
    private final Deque<Visit> ready = new ArrayDeque<>();
    private PersonDay dayAfter = PersonDay.EMPTY;
    private long startAfter = Long.MAX_VALUE;

    DaysBackward(String personId, WindowStoreIterator<PersonDay> days, DerivingVisits deriving) {
        this.personId = personId;
        this.days = days;
        this.deriving = deriving;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && days.hasNext()) {
            KeyValue<Long, PersonDay> day = days.next();
            boolean adjacent = day.key + PersonDay.LENGTH.toMillis() == startAfter;
            deriving.of(personId, day.value, adjacent ? dayAfter : PersonDay.EMPTY)
                    .forEach(ready::addFirst);
            dayAfter = day.value;
            startAfter = day.key;
        }
        return !ready.isEmpty();
    }

    @Override
    public Visit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.removeFirst();
    }
}
