package vn.tokhai.declaration;

/** An officer who asks for personal data. */
public record Reader(String name, AreaRights areas) {}
