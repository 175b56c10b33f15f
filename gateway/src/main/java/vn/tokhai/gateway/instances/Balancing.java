package vn.tokhai.gateway.instances;

import java.net.URI;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.loadbalancer.core.ReactorServiceInstanceLoadBalancer;
import org.springframework.cloud.loadbalancer.core.RoundRobinLoadBalancer;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import reactor.core.publisher.Flux;

/** Beans of the small context that Spring Cloud LoadBalancer keeps for each service; no part of the component scan. */
class Balancing {

    @Bean
    ServiceInstanceListSupplier instanceSupplier(Environment environment, Instances instances) {
        return new Supplier(service(environment), instances);
    }

    @Bean
    ReactorServiceInstanceLoadBalancer roundRobin(
            Environment environment, ObjectProvider<ServiceInstanceListSupplier> suppliers) {
        return new RoundRobinLoadBalancer(suppliers, service(environment));
    }

    private static String service(Environment environment) {
        return environment.getRequiredProperty(LoadBalancerClientFactory.PROPERTY_NAME);
    }

    private record Supplier(String service, Instances instances) implements ServiceInstanceListSupplier {

        @Override
        public String getServiceId() {
            return service;
        }

        @Override
        public Flux<List<ServiceInstance>> get() {
            return Flux.defer(() ->
                    Flux.just(instances.of(service).stream().map(this::instance).toList()));
        }

        private ServiceInstance instance(URI uri) {
            boolean secure = "https".equals(uri.getScheme());
            int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
            return new DefaultServiceInstance(uri.toString(), service, uri.getHost(), port, secure);
        }
    }
}
