package vn.tokhai.tracing.declaration;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where names are read.
 *
 * @param uri of the declaration service
 * @param connectTimeout for a connection
 * @param readTimeout for each page of names
 */
@Validated
@ConfigurationProperties("tokhai.tracing.declaration")
public record DeclarationSettings(
        @NotNull URI uri,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {}
