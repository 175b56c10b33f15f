package vn.tokhai.gateway.pages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** The AsyncAPI document and the JSON Schemas, straight from the contracts. */
@RestController
class EventDocuments {

    /** RFC 9512. */
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private static final MediaType SCHEMA = new MediaType("application", "schema+json");
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final Pattern NAME = Pattern.compile("[a-z][a-z.-]{0,60}\\.v[0-9]{1,3}\\.schema\\.json");

    @GetMapping("/asyncapi.yaml")
    ResponseEntity<Resource> asyncApi() {
        return document(new ClassPathResource("asyncapi.yaml"), YAML);
    }

    @GetMapping("/schemas/{name}")
    ResponseEntity<Resource> schema(@PathVariable String name) {
        Resource schema = new ClassPathResource("schemas/" + name);
        if (!NAME.matcher(name).matches() || !schema.exists()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no such schema");
        }
        return document(schema, SCHEMA);
    }

    private static ResponseEntity<Resource> document(Resource resource, MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(AN_HOUR).body(resource);
    }
}
