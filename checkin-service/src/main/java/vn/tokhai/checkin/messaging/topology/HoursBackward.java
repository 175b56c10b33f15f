package vn.tokhai.checkin.messaging.topology;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.kafka.streams.state.WindowStoreIterator;

import vn.tokhai.checkin.visit.PlaceHour;
import vn.tokhai.checkin.visit.Visit;

/** The visits of a place, newest first. */
final class HoursBackward implements Iterator<Visit> {

    private final WindowStoreIterator<PlaceHour> hours;
    private Iterator<Visit> hour = Collections.emptyIterator();

    HoursBackward(WindowStoreIterator<PlaceHour> hours) {
        this.hours = hours;
    }

    @Override
    public boolean hasNext() {
        while (!hour.hasNext() && hours.hasNext()) {
            hour = hours.next().value.visits().iterator();
        }
        return hour.hasNext();
    }

    @Override
    public Visit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return hour.next();
    }
}
