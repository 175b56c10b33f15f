package vn.tokhai.gateway.routing;

import java.util.List;

import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import vn.tokhai.gateway.GatewaySettings;
import vn.tokhai.gateway.edge.Callers;
import vn.tokhai.gateway.instances.Instances;

/** The routing table. Paths are never rewritten: what a client sees is what the service serves. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    /**
     * Each service has a circuit breaker of its name; what it lets fail is turned into 503 or 504 by the one place that
     * writes problems, so no fallback route is needed.
     */
    @Bean
    RouteLocator serviceRoutes(RouteLocatorBuilder builder, GatewaySettings settings, Instances instances) {
        return locate(builder, settings.routes(), instances);
    }

    /** The outbox of text messages that were not really sent; anonymous, hence on a developer's machine only. */
    @Bean
    @Profile("local")
    RouteLocator localRoutes(RouteLocatorBuilder builder, Instances instances) {
        var outbox = new GatewaySettings.Route("otp-service", List.of("/dev/sms", "/dev/sms.json", "/dev/sms/**"), "");
        return locate(builder, List.of(outbox), instances);
    }

    private static RouteLocator locate(
            RouteLocatorBuilder builder, List<GatewaySettings.Route> table, Instances instances) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        for (int place = 0; place < table.size(); place++) {
            String service = table.get(place).service();
            String breakerName = table.get(place).breakerName();
            String[] paths = table.get(place).paths().toArray(String[]::new);
            int order = place;
            routes.route(service + ":" + paths[0], to -> to.order(order)
                    .path(paths)
                    .filters(filters -> filters.circuitBreaker(breaker -> breaker.setName(breakerName))
                            .filter(new NextInstanceFilter(service, instances)))
                    .uri("lb://" + service));
        }
        return routes.build();
    }

    @Bean
    UpstreamHeaders upstreamHeaders(Callers callers) {
        return new UpstreamHeaders(callers);
    }
}
