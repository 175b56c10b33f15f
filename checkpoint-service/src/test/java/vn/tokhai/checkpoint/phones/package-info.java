@NullMarked
package vn.tokhai.checkpoint.phones;

import org.jspecify.annotations.NullMarked;
