package vn.tokhai.platform.planted.mongo;

public final class StoreThatIsPublic {}
