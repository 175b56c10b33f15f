package vn.tokhai.tracing;

/** A text in both languages, Vietnamese first (R30). */
public record Wording(String vi, String en) {}
