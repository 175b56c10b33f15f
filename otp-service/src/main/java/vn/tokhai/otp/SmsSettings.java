package vn.tokhai.otp;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param order names of providers, best first; those that are not named come afterwards */
@ConfigurationProperties("tokhai.otp.sms")
public record SmsSettings(@DefaultValue List<String> order) {}
