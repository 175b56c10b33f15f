/** Area codes as files. */
@NullMarked
package vn.tokhai.declaration.areas;

import org.jspecify.annotations.NullMarked;
