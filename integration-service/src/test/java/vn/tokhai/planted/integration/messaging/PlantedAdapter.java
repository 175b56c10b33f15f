package vn.tokhai.planted.integration.messaging;

import vn.tokhai.planted.integration.web.PlantedController;

/** Breaks on purpose: an adapter that knows another. */
final class PlantedAdapter {

    PlantedController other() {
        return new PlantedController();
    }
}
