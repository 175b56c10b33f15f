@NullMarked
package vn.tokhai.checkpoint.safety.catalogue;

import org.jspecify.annotations.NullMarked;
