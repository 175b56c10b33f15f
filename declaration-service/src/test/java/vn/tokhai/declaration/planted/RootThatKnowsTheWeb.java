package vn.tokhai.declaration.planted;

import org.springframework.http.HttpStatus;

final class RootThatKnowsTheWeb {

    HttpStatus status() {
        return HttpStatus.OK;
    }
}
