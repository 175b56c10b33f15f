@NullMarked
package vn.tokhai.platform;

import org.jspecify.annotations.NullMarked;
