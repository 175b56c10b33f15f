package vn.tokhai.checkin.messaging.topology;

import java.time.Instant;

import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.PersonDay;
import vn.tokhai.checkin.visit.PersonDays;

/** The days of people in the store of this partition. */
record StoredDays(WindowStore<String, PersonDay> store) implements PersonDays {

    @Override
    public PersonDay of(String personId, Instant start) {
        @Nullable PersonDay day = store.fetch(personId, start.toEpochMilli());
        return day == null ? PersonDay.EMPTY : day;
    }

    @Override
    public void keep(String personId, Instant start, PersonDay day) {
        store.put(personId, day, start.toEpochMilli());
    }
}
