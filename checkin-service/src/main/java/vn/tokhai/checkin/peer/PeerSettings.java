package vn.tokhai.checkin.peer;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param connectTimeout to another instance
 * @param timeout of its answer
 */
@Validated
@ConfigurationProperties("tokhai.checkin.peers")
record PeerSettings(
        @DefaultValue("500ms") @NotNull Duration connectTimeout,
        @DefaultValue("2s") @NotNull Duration timeout) {}
