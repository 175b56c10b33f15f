package vn.tokhai.planted.integration;

import org.springframework.http.HttpStatus;

/** Breaks on purpose: a root that knows the web. */
final class PlantedRoot {

    HttpStatus status() {
        return HttpStatus.OK;
    }
}
