@NullMarked
package vn.tokhai.declaration.crypto;

import org.jspecify.annotations.NullMarked;
