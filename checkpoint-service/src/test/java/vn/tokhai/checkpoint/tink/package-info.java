@NullMarked
package vn.tokhai.checkpoint.tink;

import org.jspecify.annotations.NullMarked;
