@NullMarked
package vn.tokhai.declaration.assisted;

import org.jspecify.annotations.NullMarked;
