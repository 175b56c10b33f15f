@NullMarked
package vn.tokhai.declaration.risk;

import org.jspecify.annotations.NullMarked;
