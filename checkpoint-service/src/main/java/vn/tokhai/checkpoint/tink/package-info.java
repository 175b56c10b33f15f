/** Cryptography that the JDK does not offer in one call; the only package that knows Tink. */
@NullMarked
package vn.tokhai.checkpoint.tink;

import org.jspecify.annotations.NullMarked;
