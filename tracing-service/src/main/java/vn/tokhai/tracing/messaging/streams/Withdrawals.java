package vn.tokhai.tracing.messaging.streams;

import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.CoPresence;
import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.KnownVisit;
import vn.tokhai.tracing.Place;

/**
 * Whether two visits that are not together may have been told to be, so that it has to be taken back. Where the form
 * before a change is known, it decides. Where a record is read again after a crash, the store may hold the new form
 * already and the old one is lost: then every candidate is taken back, which is harmless where nothing was told.
 */
final class Withdrawals {

    static boolean needed(@Nullable Exposure previous, Exposure current, KnownVisit visit, @Nullable Place place) {
        if (previous == null) {
            return false;
        }
        return !previous.isOlderThan(current)
                || CoPresence.of(previous, visit, place).isPresent();
    }

    static boolean needed(Exposure exposure, VisitStore.Put put, @Nullable Place place) {
        KnownVisit previous = put.previous();
        if (previous == null) {
            return false;
        }
        return put.changesNothing() || CoPresence.of(exposure, previous, place).isPresent();
    }

    private Withdrawals() {}
}
