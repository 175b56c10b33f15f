package vn.tokhai.integration.web;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.integration.Feed;
import vn.tokhai.integration.FeedCursor;
import vn.tokhai.integration.FeedPage;
import vn.tokhai.integration.Feeds;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;

/** The feed of a province for those who do not read Kafka. */
@Tag(name = "Province feeds", description = "Luồng dữ liệu tỉnh")
@RestController
@PreAuthorize("hasRole('integrator')")
@RequestMapping(path = "/api/v1/integration/feeds", produces = MediaType.APPLICATION_JSON_VALUE)
class FeedController {

    private static final List<String> STRUCTURES = List.of("2021", "2025");

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    /** @param structures structure versions in which the caller may read this province */
    record FeedView(String topic, String province, List<String> structures) {}

    record FeedsView(List<FeedView> feeds) {}

    /** @param payload the event as it is on Kafka, see {@code /schemas/province.checkpoint-changed.v1.schema.json} */
    record EntryView(
            String eventId,
            String subjectId,

            @Schema(implementation = Object.class) @JsonRawValue
            String payload) {}

    /** @param next pass it as {@code after} to go on */
    record EntriesView(List<EntryView> entries, String next) {}

    @Operation(
            summary = "Feeds that the caller may read",
            description = "One per province inside the areas of the account that has entries.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            "{\"feeds\":[{\"topic\":\"province.58.feed.v1\",\"province\":\"58\",\"structures\":[\"2021\"]}]}")))
    @GetMapping
    FeedsView list(@Parameter(hidden = true) Authentication caller) {
        Areas areas = Areas.of(caller);
        return new FeedsView(feeds.topics().stream()
                .map(topic -> new FeedView(topic, Feed.provinceOf(topic), structures(areas, Feed.provinceOf(topic))))
                .filter(feed -> !feed.structures().isEmpty())
                .toList());
    }

    @Operation(
            summary = "Entries of a feed, oldest first",
            description =
                    "A cursor feed: ask again with the last `next`; a page without entries means that there is nothing new.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject("""
                                            {"entries":[{"eventId":"9XK2M4T7QWEZR-2","subjectId":"9XK2M4T7QWEZR","payload":
                                            {"subjectId":"9XK2M4T7QWEZR","version":2,"name":"Chợ Mẫu","kind":"MARKET","status":"ACTIVE"}}],
                                            "next":"MDoz"}""")))
    @ApiResponse(responseCode = "404", description = "No such feed inside the caller's areas (/problems/not-found)")
    @GetMapping("/{topic}/entries")
    EntriesView entries(
            @PathVariable @Parameter(example = "province.58.feed.v1") String topic,
            @RequestParam(defaultValue = "") @Parameter(example = "MDoz") String after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
            @Parameter(hidden = true) Authentication caller) {
        Areas areas = Areas.of(caller);
        if (!Feed.isTopic(topic)
                || structures(areas, Feed.provinceOf(topic)).isEmpty()
                || !feeds.topics().contains(topic)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no such feed in your areas");
        }
        List<String> structures = structures(areas, Feed.provinceOf(topic));
        FeedCursor cursor = FeedCursor.parse(after)
                .orElseThrow(() -> ProblemException.invalid("?after", "is no cursor of this feed"));
        FeedPage page = feeds.read(topic, cursor, limit);
        List<EntryView> entries = page.entries().stream()
                .filter(entry -> structures.contains(entry.structure()))
                .map(entry -> new EntryView(entry.eventId(), entry.subjectId(), entry.json()))
                .toList();
        return new EntriesView(entries, page.next().text());
    }

    private static List<String> structures(Areas areas, String province) {
        return STRUCTURES.stream()
                .filter(structure -> areas.cover(structure, province, null, null))
                .toList();
    }
}
