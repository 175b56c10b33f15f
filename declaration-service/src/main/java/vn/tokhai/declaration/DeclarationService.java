package vn.tokhai.declaration;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class DeclarationService {

    public static void main(String[] args) {
        SpringApplication.run(DeclarationService.class, args);
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
