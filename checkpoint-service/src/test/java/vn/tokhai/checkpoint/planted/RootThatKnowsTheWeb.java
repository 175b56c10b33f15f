package vn.tokhai.checkpoint.planted;

import org.springframework.http.HttpStatus;

class RootThatKnowsTheWeb {
    HttpStatus status = HttpStatus.OK;
}
