package vn.tokhai.otp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class OtpService {

    public static void main(String[] args) {
        SpringApplication.run(OtpService.class, args);
    }
}
