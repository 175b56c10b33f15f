@NullMarked
package vn.tokhai.checkpoint;

import org.jspecify.annotations.NullMarked;
