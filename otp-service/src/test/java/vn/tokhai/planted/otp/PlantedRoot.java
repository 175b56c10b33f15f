package vn.tokhai.planted.otp;

import org.springframework.http.HttpStatus;

import vn.tokhai.contracts.Topics;

/** A root that knows the web, and the contracts. */
public final class PlantedRoot {

    public HttpStatus status() {
        return HttpStatus.OK;
    }

    public int topics() {
        return Topics.ALL.size();
    }
}
