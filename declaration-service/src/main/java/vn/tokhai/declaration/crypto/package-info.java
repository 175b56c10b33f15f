/** Encryption of personal fields, the blind index and the signature of personal codes. The only package that imports Tink. */
@NullMarked
package vn.tokhai.declaration.crypto;

import org.jspecify.annotations.NullMarked;
