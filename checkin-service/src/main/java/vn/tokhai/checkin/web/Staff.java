package vn.tokhai.checkin.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.Place;
import vn.tokhai.checkin.Places;
import vn.tokhai.checkin.ScanOutcome.Refused;

/** Owner and staff of a checkpoint, by the registry. */
@Component
class Staff {

    private final Places places;

    Staff(Places places) {
        this.places = places;
    }

    /** @return the place, when the caller works there */
    Place require(String checkpointId, Authentication caller) {
        Place place = places.find(checkpointId).orElseThrow(() -> CheckinProblems.of(Refused.CHECKPOINT_UNKNOWN));
        if (!place.isStaffedBy(caller.getName())) {
            throw CheckinProblems.of(Refused.NOT_STAFF);
        }
        return place;
    }
}
