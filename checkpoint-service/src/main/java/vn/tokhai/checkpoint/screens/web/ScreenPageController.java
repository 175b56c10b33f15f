package vn.tokhai.checkpoint.screens.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page for a screen at the door. The same for everybody; what it shows depends on the fragment of its address, which
 * never leaves the browser: {@code #link=…} or {@code #token=…&checkpoint=…&unit=…}.
 */
@RestController
@Hidden
class ScreenPageController {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @GetMapping("/screen")
    ResponseEntity<ClassPathResource> page() {
        return file("screen.html", MediaType.TEXT_HTML);
    }

    @GetMapping("/screen/screen.js")
    ResponseEntity<ClassPathResource> script() {
        return file("screen.js", MediaType.valueOf("text/javascript"));
    }

    @GetMapping("/screen/screen.css")
    ResponseEntity<ClassPathResource> style() {
        return file("screen.css", MediaType.valueOf("text/css"));
    }

    private static ResponseEntity<ClassPathResource> file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .body(new ClassPathResource("screen/" + name));
    }
}
