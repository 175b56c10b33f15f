package vn.tokhai.checkin.messaging.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

import vn.tokhai.checkin.visit.Visit;

/** Visits in the order in which their longest stay ends. */
record OpenVisits(KeyValueStore<Bytes, byte[]> store) {

    private static final byte[] PRESENT = {1};

    /** Every visit told passes here, so the store holds those that are open, and no others. */
    void keepInStep(Visit visit) {
        Bytes key = DeadlineForm.key(visit.deadline(), visit.personId(), visit.visitId());
        if (visit.closed()) {
            store.delete(key);
        } else {
            store.put(key, PRESENT);
        }
    }

    void remove(DeadlineForm.Due due) {
        store.delete(due.key());
    }

    /** @return the first ones due, at most so many, that a long pause does not stop everything else */
    List<DeadlineForm.Due> due(Instant now, int atMost) {
        List<DeadlineForm.Due> due = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> keys =
                store.range(DeadlineForm.firstAt(Instant.EPOCH), DeadlineForm.firstAt(now))) {
            while (keys.hasNext() && due.size() < atMost) {
                due.add(DeadlineForm.read(keys.next().key));
            }
        }
        return due;
    }
}
