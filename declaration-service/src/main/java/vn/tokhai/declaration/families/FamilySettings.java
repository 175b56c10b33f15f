package vn.tokhai.declaration.families;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param most members of one family
 * @param additionsPerDay that one guardian may make, also after removals
 */
@Validated
@ConfigurationProperties("tokhai.declaration.families")
public record FamilySettings(
        @DefaultValue("20") @Positive int most,
        @DefaultValue("10") @Positive int additionsPerDay) {}
