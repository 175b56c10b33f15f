@NullMarked
package vn.tokhai.checkpoint.catalogue;

import org.jspecify.annotations.NullMarked;
