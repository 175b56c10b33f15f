package vn.tokhai.platform.planted.web;

import vn.tokhai.platform.planted.mongo.StoreThatIsPublic;

final class ControllerThatKnowsTheStore {

    StoreThatIsPublic store() {
        return new StoreThatIsPublic();
    }
}
