package vn.tokhai.checkin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class CheckinService {

    public static void main(String[] arguments) {
        SpringApplication.run(CheckinService.class, arguments);
    }
}
