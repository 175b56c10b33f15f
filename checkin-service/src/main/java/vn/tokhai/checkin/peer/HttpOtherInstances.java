package vn.tokhai.checkin.peer;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

import vn.tokhai.checkin.visit.Occupancy;
import vn.tokhai.checkin.visit.OtherInstances;
import vn.tokhai.checkin.visit.VisitBook;
import vn.tokhai.checkin.visit.VisitCursor;
import vn.tokhai.checkin.visit.VisitPage;
import vn.tokhai.checkin.visit.VisitQuery;
import vn.tokhai.platform.services.ServiceTokens;

/** Asks {@code /internal/v1} of another instance, as a service. Whatever fails means: not now. */
@Component
class HttpOtherInstances implements OtherInstances {

    private static final Logger log = LoggerFactory.getLogger(HttpOtherInstances.class);

    private final RestClient http;
    private final ServiceTokens tokens;

    HttpOtherInstances(RestClient.Builder builder, ServiceTokens tokens, PeerSettings settings) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .build());
        requests.setReadTimeout(settings.timeout());
        this.http = builder.requestFactory(requests).build();
        this.tokens = tokens;
    }

    @Override
    public VisitBook at(String host, int port) {
        return new Remote(UriComponentsBuilder.newInstance()
                .scheme("http")
                .host(host)
                .port(port)
                .path("/internal/v1")
                .build()
                .toUri());
    }

    private <T> VisitBook.Answer<T> ask(URI question, Class<T> answer) {
        try {
            @Nullable
            T found = http.get()
                    .uri(question)
                    .headers(headers -> headers.setBearerAuth(tokens.current()))
                    .retrieve()
                    .body(answer);
            return found == null ? new VisitBook.Answer.NotNow<>() : new VisitBook.Answer.Found<>(found);
        } catch (RestClientException | IllegalStateException e) {
            log.warn("Instance {} does not answer: {}", question.getAuthority(), e.toString());
            return new VisitBook.Answer.NotNow<>();
        }
    }

    private final class Remote implements VisitBook {

        private final URI base;

        Remote(URI base) {
            this.base = base;
        }

        @Override
        public Answer<VisitPage> ofPerson(String personId, VisitQuery query) {
            return ask(visits("people", personId, query), VisitPage.class);
        }

        @Override
        public Answer<VisitPage> ofCheckpoint(String checkpointId, VisitQuery query) {
            return ask(visits("checkpoints", checkpointId, query), VisitPage.class);
        }

        @Override
        public Answer<Occupancy> occupancy(String checkpointId, Instant at, Duration typicalStay) {
            URI question = UriComponentsBuilder.fromUri(base)
                    .pathSegment("checkpoints", checkpointId, "occupancy")
                    .queryParam("at", at)
                    .queryParam("typicalStay", typicalStay)
                    .build()
                    .encode()
                    .toUri();
            return ask(question, Occupancy.class);
        }

        private URI visits(String kind, String id, VisitQuery query) {
            Optional<VisitCursor> after = Optional.ofNullable(query.after());
            return UriComponentsBuilder.fromUri(base)
                    .pathSegment(kind, id, "visits")
                    .queryParam("from", query.from())
                    .queryParam("until", query.until())
                    .queryParam("direction", query.direction())
                    .queryParam("limit", query.limit())
                    .queryParamIfPresent("unitId", Optional.ofNullable(query.unitId()))
                    .queryParamIfPresent("afterTime", after.map(VisitCursor::arrivedAt))
                    .queryParamIfPresent("afterVisit", after.map(VisitCursor::visitId))
                    .build()
                    .encode()
                    .toUri();
        }
    }
}
