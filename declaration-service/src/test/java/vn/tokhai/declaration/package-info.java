@NullMarked
package vn.tokhai.declaration;

import org.jspecify.annotations.NullMarked;
