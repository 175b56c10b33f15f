package vn.tokhai.planted.integration.web;

import vn.tokhai.contracts.checkpoint.VenueKeyPublished;
import vn.tokhai.planted.integration.messaging.PlantedListener;

/** Breaks on purpose: a controller that knows contracts and another adapter. */
public final class PlantedController {

    int keyId(VenueKeyPublished key) {
        return key.keyId() + new PlantedListener().offset();
    }
}
