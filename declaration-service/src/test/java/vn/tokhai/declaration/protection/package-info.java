@NullMarked
package vn.tokhai.declaration.protection;

import org.jspecify.annotations.NullMarked;
