@NullMarked
package vn.tokhai.declaration.phones;

import org.jspecify.annotations.NullMarked;
