package vn.tokhai.declaration.protection;

/** A sentence in both languages, Vietnamese first. */
public record Text(String vi, String en) {}
