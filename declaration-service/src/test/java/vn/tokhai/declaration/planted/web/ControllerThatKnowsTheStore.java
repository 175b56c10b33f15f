package vn.tokhai.declaration.planted.web;

import vn.tokhai.declaration.planted.mongo.StoreThatKnowsContracts;

final class ControllerThatKnowsTheStore {

    StoreThatKnowsContracts store() {
        return new StoreThatKnowsContracts();
    }
}
