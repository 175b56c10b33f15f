package vn.tokhai.platform.planted;

import vn.tokhai.platform.planted.shops.Shop;

/** Deliberately wrong: the root comes first, features build on it. */
record RootThatKnowsAFeature(Shop shop) {}
