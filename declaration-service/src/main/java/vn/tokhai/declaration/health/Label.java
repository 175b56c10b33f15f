package vn.tokhai.declaration.health;

/** What people read, in both languages. */
public record Label(String vi, String en) {}
