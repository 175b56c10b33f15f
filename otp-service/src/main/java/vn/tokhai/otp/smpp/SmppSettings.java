package vn.tokhai.otp.smpp;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param smpp SMS centres, best first; the next one is tried when one fails */
@Validated
@ConfigurationProperties("tokhai.otp.sms")
record SmppSettings(@DefaultValue List<@Valid Centre> smpp) {

    /**
     * @param name for metrics and logs
     * @param host of the SMS centre
     * @param port of the SMS centre
     * @param tls whether the line is encrypted; without it, only inside a tunnel to the telco
     * @param systemId account
     * @param password of the account
     * @param systemType some telcos want one
     * @param receipts whether the account may receive (transceiver), so that the telco tells what arrived; else transmitter
     * @param connectTimeout for connecting and binding
     * @param answerTimeout for the telco to take a message
     */
    record Centre(
            @NotBlank String name,
            @NotBlank String host,
            @Min(1) @Max(65535) int port,
            @DefaultValue("true") boolean tls,
            @NotBlank String systemId,
            @NotBlank String password,
            @DefaultValue("") String systemType,
            @DefaultValue("true") boolean receipts,
            @DefaultValue("3s") Duration connectTimeout,
            @DefaultValue("5s") Duration answerTimeout) {

        @Override
        public String toString() {
            return "Centre[" + name + "]";
        }
    }
}
