package vn.tokhai.gateway.instances;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.gateway.GatewaySettings;

@Configuration(proxyBeanMethods = false)
@LoadBalancerClients(defaultConfiguration = Balancing.class)
class InstancesConfiguration {

    @Bean
    Instances instances(GatewaySettings settings, Clock clock) {
        return new Instances(settings.instances(), settings.refusalPause(), clock);
    }

    @Bean
    InstancesFile instancesFile(GatewaySettings settings, Instances instances) {
        var file = new InstancesFile(Path.of(settings.instancesFile()), instances);
        if (!settings.instancesFile().isBlank()) {
            file.follow();
        }
        return file;
    }
}
