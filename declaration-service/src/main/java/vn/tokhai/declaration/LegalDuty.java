package vn.tokhai.declaration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to do by law at present, such as staying in quarantine.
 *
 * @param kind stable key, such as {@code quarantine}
 * @param vi in a few words, in Vietnamese
 * @param until absent when no end is set
 */
public record LegalDuty(
        String kind, String vi, String en, @Nullable Instant until) {}
