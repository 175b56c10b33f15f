@NullMarked
package vn.tokhai.checkpoint.safety;

import org.jspecify.annotations.NullMarked;
