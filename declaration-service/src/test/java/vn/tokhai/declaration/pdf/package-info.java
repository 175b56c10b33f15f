@NullMarked
package vn.tokhai.declaration.pdf;

import org.jspecify.annotations.NullMarked;
