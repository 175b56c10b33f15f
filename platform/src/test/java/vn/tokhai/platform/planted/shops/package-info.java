@NullMarked
package vn.tokhai.platform.planted.shops;

import org.jspecify.annotations.NullMarked;
