package vn.tokhai.integration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class IntegrationServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IntegrationServiceApplication.class, arguments);
    }
}
