package vn.tokhai.checkin.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.Place;
import vn.tokhai.checkin.Places;
import vn.tokhai.checkin.ScanOutcome.Refused;
import vn.tokhai.checkin.Tables;

/** Owner and staff of a checkpoint, by the registry. */
@Component
class Staff {

    private final Places places;
    private final Tables tables;

    Staff(Places places, Tables tables) {
        this.places = places;
        this.tables = tables;
    }

    /** @return the place, when the caller works there */
    Place require(String checkpointId, Authentication caller) {
        if (!tables.loaded()) {
            throw CheckinProblems.notReady();
        }
        Place place = places.find(checkpointId).orElseThrow(() -> CheckinProblems.of(Refused.CHECKPOINT_UNKNOWN));
        if (!place.isStaffedBy(caller.getName())) {
            throw CheckinProblems.of(Refused.NOT_STAFF);
        }
        return place;
    }
}
