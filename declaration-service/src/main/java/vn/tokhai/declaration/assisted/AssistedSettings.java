package vn.tokhai.declaration.assisted;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param perDay declarations that one member of staff or officer may enter in a day
 * @param printable how long after it the personal code can be printed by who entered the declaration
 */
@Validated
@ConfigurationProperties("tokhai.declaration.assisted")
public record AssistedSettings(
        @DefaultValue("500") @Positive int perDay,
        @DefaultValue("24h") Duration printable) {}
