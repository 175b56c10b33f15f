@NullMarked
package vn.tokhai.checkpoint.areas;

import org.jspecify.annotations.NullMarked;
