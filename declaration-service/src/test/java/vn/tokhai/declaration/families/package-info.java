@NullMarked
package vn.tokhai.declaration.families;

import org.jspecify.annotations.NullMarked;
