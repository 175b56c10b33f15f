package vn.tokhai.platform.planted.farms;

import vn.tokhai.platform.planted.shops.Shop;

/** Deliberately wrong: features meet in the root of the service. */
record FeatureThatKnowsAnother(Shop shop) {}
