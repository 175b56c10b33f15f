package vn.tokhai.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages of the gateway: where to begin, and the API documents. */
@RestController
class StartPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Pattern LOCAL_ONLY = Pattern.compile("<!--local-->.*?<!--/local-->", Pattern.DOTALL);

    private final String start;
    private final String docs;

    StartPage(Environment environment) {
        boolean local = environment.acceptsProfiles(Profiles.of("local"));
        String page = read("pages/start.html");
        this.start = local ? page : LOCAL_ONLY.matcher(page).replaceAll("");
        this.docs = read("pages/docs.html");
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> start() {
        return page(start);
    }

    @GetMapping(path = "/docs", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> docs() {
        return page(docs);
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok().contentType(HTML).body(html);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
