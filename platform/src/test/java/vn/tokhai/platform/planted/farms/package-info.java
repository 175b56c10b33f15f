@NullMarked
package vn.tokhai.platform.planted.farms;

import org.jspecify.annotations.NullMarked;
