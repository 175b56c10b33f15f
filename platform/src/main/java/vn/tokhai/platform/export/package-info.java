@NullMarked
package vn.tokhai.platform.export;

import org.jspecify.annotations.NullMarked;
