package vn.tokhai.platform.planted.shops;

/** What a neighbouring feature should not know of. */
public record Shop(String name) {}
