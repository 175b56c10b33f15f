package vn.tokhai.checkpoint.planted.web;

import vn.tokhai.checkpoint.planted.mongo.StoreThatKnowsContracts;

class ControllerThatKnowsTheStore {
    StoreThatKnowsContracts store = new StoreThatKnowsContracts();
}
