package vn.tokhai.platform.planted;

import org.springframework.http.HttpStatus;

final class RootThatKnowsSpringWeb {

    HttpStatus status() {
        return HttpStatus.OK;
    }
}
