@NullMarked
package vn.tokhai.declaration.protection.crypto;

import org.jspecify.annotations.NullMarked;
